package id.tampah.demo.people;

import id.tampah.shared.Nik;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The mistakes that hands, offices and spreadsheets make. */
public final class Mistakes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, List<String>> SPELLINGS = Map.of(
            "MUHAMMAD", List.of("MOH.", "M.", "MUHAMAD", "MOHAMAD"),
            "MUHAMAD", List.of("MUHAMMAD", "MOH."),
            "MOHAMAD", List.of("MUHAMMAD", "M."),
            "MOCHAMAD", List.of("MOH.", "MUHAMMAD"),
            "AHMAD", List.of("ACHMAD", "AKHMAD"),
            "ABDUL", List.of("ABD."));

    private final Population population;
    private final Dice dice;

    public Mistakes(Population population, Dice dice) {
        this.population = population;
        this.dice = dice;
    }

    /** Another digit somewhere, still a possible NIK, but nobody's. */
    public String mistyped(String nik) {
        return untilNobodys(nik, digits -> {
            int at = dice.between(6, 15);
            char typed = (char) ('0' + (digits.charAt(at) - '0' + dice.between(1, 9)) % 10);
            return digits.substring(0, at) + typed + digits.substring(at + 1);
        });
    }

    public String swapped(String nik) {
        return untilNobodys(nik, digits -> {
            int at = dice.between(4, 14);
            return digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        });
    }

    private String untilNobodys(String nik, UnaryOperator<String> mistake) {
        String wrong = mistake.apply(nik);
        while (wrong.equals(nik) || Nik.fault(wrong) != null || population.hasNik(wrong)) {
            wrong = mistake.apply(nik);
        }
        return wrong;
    }

    public String shortened(String nik) {
        int at = dice.between(6, 15);
        return nik.substring(0, at) + nik.substring(at + 1);
    }

    public String lettered(String nik) {
        return nik.contains("0") ? nik.replaceFirst("0", "O") : nik.replaceFirst("1", "l");
    }

    /** Some years off, which is how dates that were asked by mouth go wrong. */
    public String otherYear(LocalDate birth) {
        int years = dice.between(1, 6);
        return birth.plusYears(birth.getYear() > 1960 && dice.chance(0.5) ? -years : years)
                .format(DAY);
    }

    /** Another spelling or a title that leaves the person the same. */
    public String variant(String name, Sex sex) {
        String first = name.split(" ")[0];
        if (SPELLINGS.containsKey(first)) {
            return dice.pick(SPELLINGS.get(first)) + name.substring(first.length());
        }
        return dice.chance(0.5) ? (sex == Sex.L ? "H. " : "HJ. ") + name : name + ", S.PD";
    }

    public static String day(LocalDate date) {
        return date.format(DAY);
    }
}

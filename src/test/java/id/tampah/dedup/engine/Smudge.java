package id.tampah.dedup.engine;

import id.tampah.dedup.engine.columns.Person;
import java.time.LocalDate;
import java.util.SplittableRandom;

/** The mistakes of hands and offices: of a hundred NIKs 70 stay right, 15 slip once, 3 twice, 7 are missing, 5 are another's. */
final class Smudge {

    private static final String[][] SPELLINGS = {
        {"MUHAMMAD", "MOH."},
        {"MUHAMMAD", "M."},
        {"SITI", "ST."},
        {"AHMAD", "ACHMAD"},
        {"U", "OE"},
        {"J", "DJ"},
        {"Y", "I"},
        {"SY", "S"}
    };

    /** Given names of twins. */
    private static final String[] TWINS = {
        "HASAN", "HUSEN", "RINA", "RINI", "PUTRA", "PUTRI", "BAGAS", "BAGUS", "DEWI", "DEWA", "ANDI", "ANDINI", "NAYLA",
        "NAILI"
    };

    private final SplittableRandom random;

    Smudge(SplittableRandom random) {
        this.random = random;
    }

    Person copy(Person person) {
        return new Person(
                nik(person.nik()),
                kk(person.kk()),
                name(person.name(), person.sex()),
                birthDate(LocalDate.parse(person.birthDate())),
                chance(0.01) ? person.sex().equals("L") ? "P" : "L" : person.sex(),
                address(person.address()),
                chance(0.07) ? "" : person.rt(),
                chance(0.07) ? "" : person.rw(),
                chance(0.05) ? another(person.region()) : person.region());
    }

    /** Born on the same day to the same family, with a number of the same row of serials that nobody else has. */
    Person twin(Person person) {
        String[] words = person.name().split(" ");
        int given = words[0].indexOf('.') < 0 || words.length == 1 ? 0 : 1;
        String other = TWINS[random.nextInt(TWINS.length)];
        words[given] = other.equals(words[given]) ? TWINS[0] + "TI" : other;
        long serial = Long.parseLong(person.nik()) % 10_000 + 20;
        return new Person(
                person.nik().substring(0, 12) + String.format("%04d", serial % 10_000),
                person.kk(),
                String.join(" ", words),
                person.birthDate(),
                person.sex(),
                person.address(),
                person.rt(),
                person.rw(),
                person.region());
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private String nik(String nik) {
        double dice = random.nextDouble();
        if (dice < 0.70) {
            return nik;
        }
        if (dice < 0.88) {
            return dice < 0.85 ? slip(nik, '0', 10) : slip(slip(nik, '0', 10), '0', 10);
        }
        return dice < 0.95 ? "" : nik.substring(0, 6) + digits(10);
    }

    private String kk(String kk) {
        double dice = random.nextDouble();
        if (dice < 0.86) {
            return kk;
        }
        return dice < 0.90 ? "" : dice < 0.94 ? slip(kk, '0', 10) : kk.substring(0, 6) + digits(10);
    }

    private String name(String name, String sex) {
        double dice = random.nextDouble();
        if (dice < 0.60) {
            return name;
        }
        if (dice < 0.72) {
            return slip(name, 'A', 26);
        }
        if (dice < 0.84) {
            String[] spelling = SPELLINGS[random.nextInt(SPELLINGS.length)];
            return name.replaceFirst(spelling[0], spelling[1]);
        }
        if (dice < 0.89) {
            return (sex.equals("L") ? "H. " : "HJ. ") + name;
        }
        return dice < 0.91 ? name.replaceFirst(" ", "") : shortened(name, dice < 0.96);
    }

    private static String shortened(String name, boolean leaveOut) {
        int last = name.lastIndexOf(' ');
        if (last < 0) {
            return name;
        }
        return leaveOut ? name.substring(0, last) : name.substring(0, last + 2);
    }

    private String birthDate(LocalDate birth) {
        double dice = random.nextDouble();
        if (dice < 0.88) {
            return birth.toString();
        }
        if (dice < 0.92) {
            return "";
        }
        if (dice < 0.94) {
            return birth.getYear() + "-01-01";
        }
        if (dice < 0.96 && birth.getDayOfMonth() <= 12) {
            return LocalDate.of(birth.getYear(), birth.getDayOfMonth(), birth.getMonthValue())
                    .toString();
        }
        return (dice < 0.98 ? birth.plusYears(chance(0.5) ? 1 : -1) : birth.plusDays(random.nextInt(1, 10))).toString();
    }

    private String address(String address) {
        double dice = random.nextDouble();
        if (dice < 0.70) {
            return address;
        }
        if (dice < 0.76) {
            return "";
        }
        if (dice < 0.82) {
            return "KP. " + new StringBuilder(address.replaceAll("[^A-Z]", "")).reverse() + " NO. " + digits(2);
        }
        return dice < 0.91
                ? slip(address, 'A', 26)
                : address.replaceAll(" NO.*", "").replace("JL.", "JALAN");
    }

    private String another(String region) {
        return region.substring(0, region.length() - 1) + random.nextInt(10);
    }

    /** One sign typed wrong, swapped with its neighbour, left out or doubled. */
    private String slip(String text, char first, int signs) {
        int at = random.nextInt(text.length() - 1);
        StringBuilder slipped = new StringBuilder(text);
        switch (random.nextInt(4)) {
            case 0 -> {
                slipped.setCharAt(at, text.charAt(at + 1));
                slipped.setCharAt(at + 1, text.charAt(at));
            }
            case 1 -> slipped.deleteCharAt(at);
            default -> slipped.setCharAt(at, (char) (first + random.nextInt(signs)));
        }
        return slipped.toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < count; at++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }
}

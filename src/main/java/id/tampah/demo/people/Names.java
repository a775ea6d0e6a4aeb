package id.tampah.demo.people;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** Puts names together from the stock, in capitals as a register prints them. */
final class Names {

    private static final List<String> MUHAMMAD = List.of(
            "MUHAMMAD", "MUHAMMAD", "MUHAMMAD", "MUHAMAD", "MOHAMAD", "MOCHAMAD", "MOHAMMAD", "M.", "MOH.", "MUH.");
    private static final List<String> SITI = List.of("SITI", "SITI", "SITI", "ST.");
    private static final List<String> DEGREES = List.of("S.PD", "S.E", "S.SOS", "S.KOM", "A.MD", "S.PD.I", "S.H");
    private static final List<String> BALI_MEN =
            List.of("I WAYAN", "I MADE", "I NYOMAN", "I KETUT", "I GEDE", "I KADEK");
    private static final List<String> BALI_WOMEN =
            List.of("NI WAYAN", "NI MADE", "NI NYOMAN", "NI KETUT", "NI PUTU", "NI KOMANG");
    private static final Map<String, List<String>> STOCK = read();

    private Names() {}

    static List<String> stock(String key) {
        return STOCK.getOrDefault(key, List.of());
    }

    /** Family name of a household, or empty where families have none. */
    static String family(Culture culture, Dice dice) {
        return culture.hasFamilyNames() ? dice.pick(stock(key(culture) + ".family")) : "";
    }

    static String of(Culture culture, Sex sex, int age, String family, Dice dice) {
        String name = untitled(culture, sex, age, family, dice);
        if (culture.isMuslim() && age > 45 && dice.chance(0.03)) {
            return (sex == Sex.L ? "H. " : "HJ. ") + name;
        }
        return age > 24 && age < 62 && dice.chance(0.02) ? name + ", " + dice.pick(DEGREES) : name;
    }

    private static String untitled(Culture culture, Sex sex, int age, String family, Dice dice) {
        List<String> given = stock(key(culture) + "." + sex);
        if (culture == Culture.BALI) {
            return dice.pick(sex == Sex.L ? BALI_MEN : BALI_WOMEN) + " " + dice.pick(given);
        }
        if (!family.isEmpty()) {
            return dice.pick(given) + " " + family;
        }
        List<String> old = stock(key(culture) + "." + sex + ".old");
        if (age > 58 && dice.chance(0.55)) {
            return dice.pick(old);
        }
        return age > 30 && dice.chance(0.06) ? dice.pick(given) : joined(culture, sex, age, given, dice);
    }

    private static String joined(Culture culture, Sex sex, int age, List<String> given, Dice dice) {
        String first = dice.pick(given);
        String last = dice.pick(stock(key(culture) + "." + sex + ".last"));
        if (culture.isMuslim() && age < 60 && dice.chance(sex == Sex.L ? 0.14 : 0.12) && !first.startsWith("MUH")) {
            first = dice.pick(sex == Sex.L ? MUHAMMAD : SITI) + (dice.chance(0.5) ? "" : " " + first);
        } else if (age < 45 && dice.chance(0.22)) {
            String second = dice.pick(given);
            first = first.equals(second) ? first : first + " " + second;
        }
        return first.endsWith(" " + last) || first.equals(last) ? first : first + " " + last;
    }

    private static String key(Culture culture) {
        return culture.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, List<String>> read() {
        Properties properties = new Properties();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(Names.class.getResourceAsStream("/demo/names.properties")),
                StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> stock = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> stock.put(key, words(properties.getProperty(key))));
        return Map.copyOf(stock);
    }

    private static List<String> words(String line) {
        return Stream.of(line.strip().split("\\s+"))
                .map(word -> word.replace('_', ' ').toUpperCase(Locale.ROOT))
                .toList();
    }
}

package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.RegisterField;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A question in the elements of the service. What the list does not know is not asked, so that it cannot disagree. */
final class Elements {

    static final Map<String, RegisterField> FIELDS = Map.of(
            "NIK", RegisterField.NIK,
            "NO_KK", RegisterField.KK,
            "NAMA_LGKP", RegisterField.NAMA,
            "TGL_LHR", RegisterField.TGL_LAHIR,
            "JENIS_KLMIN", RegisterField.JK,
            "ALAMAT", RegisterField.ALAMAT);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Elements() {}

    static Map<String, String> of(Question question) {
        Map<String, String> elements = new LinkedHashMap<>();
        put(elements, "NIK", question.identity().nikDigits());
        put(elements, "NO_KK", question.identity().noKkDigits());
        put(elements, "NAMA_LGKP", question.name());
        put(elements, "TGL_LHR", question.birthDate() == null ? "" : DAY.format(question.birthDate()));
        put(elements, "JENIS_KLMIN", sex(question));
        put(elements, "ALAMAT", question.address());
        putPlace(elements, question.region());
        return elements;
    }

    /** The parts of a region code under their own names, each without the digits above it. */
    private static void putPlace(Map<String, String> elements, String region) {
        put(elements, "NO_PROP", part(region, 0, 2));
        put(elements, "NO_KAB", part(region, 2, 4));
        put(elements, "NO_KEC", part(region, 4, 6));
        put(elements, "NO_KEL", part(region, 6, 10));
    }

    private static String part(String region, int from, int to) {
        return region.length() < to ? "" : region.substring(from, to);
    }

    private static String sex(Question question) {
        String letter = question.sex() == null ? "" : question.sex();
        return switch (letter) {
            case "L" -> "Laki-Laki";
            case "P" -> "Perempuan";
            default -> "";
        };
    }

    private static void put(Map<String, String> elements, String name, String value) {
        if (!value.isBlank()) {
            elements.put(name, value);
        }
    }
}

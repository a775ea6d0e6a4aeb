package id.tampah.citizen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a citizen typed. Blanks, dots and dashes between the digits do not matter. */
public record Question(String nik, String name) {

    /** What is wrong with a field: a message key and its arguments. */
    public record Problem(String field, String key, Object... arguments) {}

    private static final int NIK_LENGTH = 16;
    private static final int LONGEST_NAME = 120;

    public static Question of(@Nullable String nik, @Nullable String name) {
        return new Question(nik == null ? "" : nik.replaceAll("[\\s.\\-]", ""), name == null ? "" : name.strip());
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (nik.isEmpty()) {
            problems.add(new Problem("nik", "citizen.nik.missing"));
        } else if (!nik.chars().allMatch(c -> c >= '0' && c <= '9')) {
            problems.add(new Problem("nik", "citizen.nik.letters"));
        } else if (nik.length() != NIK_LENGTH) {
            problems.add(new Problem("nik", "citizen.nik.length", nik.length()));
        }
        if (name.isEmpty()) {
            problems.add(new Problem("name", "citizen.name.missing"));
        } else if (name.length() > LONGEST_NAME) {
            problems.add(new Problem("name", "citizen.name.long", LONGEST_NAME));
        }
        return problems;
    }

    @Override
    public String toString() {
        return "Question[hidden]";
    }
}

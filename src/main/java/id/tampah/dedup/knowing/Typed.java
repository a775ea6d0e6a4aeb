package id.tampah.dedup.knowing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as far as a form is filled in.
 *
 * @param nik sixteen digits, or empty
 */
public record Typed(String nik, String name, @Nullable LocalDate birthDate) {

    @Override
    public String toString() {
        return "Typed[hidden]";
    }
}

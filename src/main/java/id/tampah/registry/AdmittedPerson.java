package id.tampah.registry;

import id.tampah.shared.Nik;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of a held row whose NIK is known now.
 *
 * @param noKk digits, empty when unknown
 */
public record AdmittedPerson(
        int line,
        String region,
        Nik nik,
        String noKk,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String address,
        @Nullable Integer desil) {}

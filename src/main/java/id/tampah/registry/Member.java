package id.tampah.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody of a household; NIK and KK are masked unless they were asked for with a reason. */
public record Member(
        String name,
        String nik,
        String noKk,
        @Nullable LocalDate birthDate,
        @Nullable String sex) {}

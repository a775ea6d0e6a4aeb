package id.tampah.dukcapil;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person as one side writes them; NIK and KK are masked. */
public record PersonSide(
        String nik,
        String noKk,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String region,
        @Nullable String address,
        @Nullable String status) {}

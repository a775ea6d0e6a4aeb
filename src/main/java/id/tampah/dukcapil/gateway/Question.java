package id.tampah.dukcapil.gateway;

import id.tampah.shared.Identity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One claim as Dukcapil is asked about it; printing it shows no person. */
record Question(
        String kab,
        long claimId,
        UUID listId,
        String region,
        Identity identity,
        String name,
        @Nullable LocalDate birthDate,
        @Nullable String sex,
        String address) {

    @Override
    public String toString() {
        return "Question[" + kab + "-" + claimId + "]";
    }
}

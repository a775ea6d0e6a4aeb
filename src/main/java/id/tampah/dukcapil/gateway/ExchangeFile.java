package id.tampah.dukcapil.gateway;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that went to the local office or came back.
 *
 * @param sha256 in hexadecimal, of the file as it travelled
 * @param claims lines in it; of an answer they are answered + blank + foreign + unclear
 */
public record ExchangeFile(
        UUID id,
        String kab,
        String direction,
        String state,
        String filename,
        String sha256,
        String purpose,
        String agreement,
        int claims,
        int answered,
        int blank,
        int foreignRows,
        int unclear,
        @Nullable String problem,
        String madeBy,
        Instant madeAt) {

    public boolean sent() {
        return direction.equals("OUT");
    }
}

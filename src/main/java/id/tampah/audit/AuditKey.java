package id.tampah.audit;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Key that signs the head of the chain: {@code tampah.keys.audit}, 32 bytes in Base64, kept outside the database. */
@ConfigurationProperties("tampah.keys")
record AuditKey(String audit) {

    byte[] bytes() {
        return Base64.getDecoder().decode(audit);
    }

    @Override
    public String toString() {
        return "AuditKey[hidden]";
    }
}

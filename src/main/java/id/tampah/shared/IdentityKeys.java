package id.tampah.shared;

import java.util.Base64;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The two secrets of {@code tampah.keys.*}, each 32 bytes in Base64: they live outside the database, beside the embedded
 * data or in the environment of the server.
 */
@ConfigurationProperties("tampah.keys")
public record IdentityKeys(String seal, String mac) {

    byte[] sealKey() {
        return decode("tampah.keys.seal", seal);
    }

    byte[] macKey() {
        return decode("tampah.keys.mac", mac);
    }

    private static byte[] decode(String name, String text) {
        byte[] key = Base64.getDecoder().decode(text);
        if (key.length != 32) {
            throw new IllegalArgumentException(name + " must be 32 bytes in Base64, but has " + key.length);
        }
        return key;
    }

    @Override
    public String toString() {
        return "IdentityKeys[hidden]";
    }
}

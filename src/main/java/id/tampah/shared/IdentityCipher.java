package id.tampah.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The only class that seals and opens identities and files. A NIK is found by its keyed HMAC-SHA-256 cut to 16 bytes and
 * kept as AES-256-GCM ciphertext of NIK‖KK: key id (1 byte), nonce (12), ciphertext and tag. A lost key means lost NIKs.
 *
 * <p>Instances of {@link Cipher} and {@link Mac} are kept per thread; a million rows are sealed in about a second.
 */
@Component
public class IdentityCipher {

    private static final byte KEY_ID = 1;
    private static final int MAC_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec sealKey;
    private final ThreadLocal<Mac> mac;
    private final ThreadLocal<Cipher> cipher = ThreadLocal.withInitial(IdentityCipher::newCipher);
    private final ThreadLocal<byte[]> nonce = ThreadLocal.withInitial(IdentityCipher::newNonce);

    public IdentityCipher(IdentityKeys keys) {
        this.sealKey = new SecretKeySpec(keys.sealKey(), "AES");
        SecretKeySpec macKey = new SecretKeySpec(keys.macKey(), "HmacSHA256");
        this.mac = ThreadLocal.withInitial(() -> newMac(macKey));
    }

    /** Sixteen bytes by which equal digits are found; NIK and KK share one space on purpose (a KK pasted as NIK shows). */
    public byte[] mac(String digits) {
        return Arrays.copyOf(mac.get().doFinal(digits.getBytes(StandardCharsets.ISO_8859_1)), MAC_BYTES);
    }

    public byte[] mac(Nik nik) {
        return mac(nik.digits());
    }

    /** Seals NIK and KK; an unknown one stays empty. */
    public byte[] seal(@Nullable String nik, @Nullable String noKk) {
        String text = Objects.requireNonNullElse(nik, "").concat("|").concat(Objects.requireNonNullElse(noKk, ""));
        return seal(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    public Identity open(byte[] sealed) {
        String[] parts = new String(unseal(sealed), StandardCharsets.ISO_8859_1).split("\\|", -1);
        return new Identity(parts[0], parts[1]);
    }

    /** Seals any bytes, such as an uploaded file. */
    public byte[] seal(byte[] plain) {
        byte[] iv = nextNonce();
        byte[] sealed = new byte[1 + NONCE_BYTES + plain.length + 16];
        sealed[0] = KEY_ID;
        System.arraycopy(iv, 0, sealed, 1, NONCE_BYTES);
        try {
            Cipher aes = cipher.get();
            aes.init(Cipher.ENCRYPT_MODE, sealKey, new GCMParameterSpec(128, iv));
            aes.doFinal(plain, 0, plain.length, sealed, 1 + NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what {@link #seal(byte[])} closed; fails when a byte was changed or the key is another one. */
    public byte[] unseal(byte[] sealed) {
        if (sealed[0] != KEY_ID) {
            throw new IllegalStateException("sealed with key " + sealed[0] + ", which this server does not hold");
        }
        try {
            Cipher aes = cipher.get();
            aes.init(Cipher.DECRYPT_MODE, sealKey, new GCMParameterSpec(128, sealed, 1, NONCE_BYTES));
            return aes.doFinal(sealed, 1 + NONCE_BYTES, sealed.length - 1 - NONCE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot open: another key, or changed bytes", e);
        }
    }

    /** A random eight-byte prefix per thread and a counter: no nonce twice, and no random draw a row. */
    private byte[] nextNonce() {
        ByteBuffer counter = ByteBuffer.wrap(nonce.get());
        int next = counter.getInt(8) + 1;
        if (next == 0) {
            nonce.set(newNonce());
        } else {
            counter.putInt(8, next);
        }
        return nonce.get().clone();
    }

    private static byte[] newNonce() {
        byte[] fresh = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(fresh);
        ByteBuffer.wrap(fresh).putInt(8, 1);
        return fresh;
    }

    private static Mac newMac(SecretKeySpec key) {
        try {
            Mac fresh = Mac.getInstance("HmacSHA256");
            fresh.init(key);
            return fresh;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher newCipher() {
        try {
            return Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.tampah.sheet.columns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A name for the headings of a sheet, however they are spelled, by which a layout is known again. */
public final class LayoutKey {

    private static final int BYTES = 16;

    private LayoutKey() {}

    public static String of(List<String> headings) {
        String plain = headings.stream().map(Headings::plain).collect(Collectors.joining("|"));
        return HexFormat.of().formatHex(sha256(plain.replaceAll("\\|+$", "")), 0, BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package id.tampah.sheet.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells whether all of a text is UTF-8, so that one stray byte does not turn names into mojibake half way through. */
public final class Utf8Check {

    private static final int CHUNK = 1 << 16;

    private Utf8Check() {}

    public static boolean isUtf8(InputStream in) throws IOException {
        char[] chars = new char[CHUNK];
        try (InputStreamReader reader = new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT))) {
            int read = 0;
            while (read >= 0) {
                read = reader.read(chars);
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

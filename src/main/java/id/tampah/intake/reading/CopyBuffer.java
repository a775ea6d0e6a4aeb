package id.tampah.intake.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format: big-endian, each field with its length in front, −1 for null. */
final class CopyBuffer {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();

    private byte[] out;
    private int size;

    CopyBuffer(int bytes) {
        out = new byte[bytes];
        begin();
    }

    private void begin() {
        put(SIGNATURE);
        putInt(0);
        putInt(0);
    }

    void row(int fields) {
        putShort(fields);
    }

    /** Texts, a field each; the one character PostgreSQL cannot hold is left out. */
    void texts(@Nullable String... texts) {
        for (String text : texts) {
            text(text);
        }
    }

    private void text(@Nullable String text) {
        bytes(text == null ? null : plain(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    void bytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            putInt(-1);
        } else {
            putInt(bytes.length);
            put(bytes);
        }
    }

    void integer(int number) {
        putInt(4);
        putInt(number);
    }

    /** A small number, null when 0. */
    void small(int number) {
        if (number == 0) {
            putInt(-1);
        } else {
            putInt(2);
            putShort(number);
        }
    }

    void date(@Nullable LocalDate date) {
        if (date == null) {
            putInt(-1);
        } else {
            integer((int) (date.toEpochDay() - DAY_ZERO));
        }
    }

    int size() {
        return size;
    }

    /** Takes out what is there, whole enough for a COPY of its own; the buffer begins anew. */
    byte[] take() {
        putShort(-1);
        byte[] taken = Arrays.copyOf(out, size);
        size = 0;
        begin();
        return taken;
    }

    private void putShort(int number) {
        need(2);
        out[size++] = (byte) (number >> 8);
        out[size++] = (byte) number;
    }

    private void putInt(int number) {
        need(4);
        out[size++] = (byte) (number >> 24);
        out[size++] = (byte) (number >> 16);
        out[size++] = (byte) (number >> 8);
        out[size++] = (byte) number;
    }

    private void put(byte[] bytes) {
        need(bytes.length);
        System.arraycopy(bytes, 0, out, size, bytes.length);
        size += bytes.length;
    }

    private void need(int bytes) {
        if (out.length - size < bytes) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, size + bytes));
        }
    }
}

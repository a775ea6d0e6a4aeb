package id.tampah.intake.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows in PostgreSQL's binary COPY format: big-endian, each field with its length in front, −1 for null. */
final class CopyBuffer {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final long DAY_ZERO = LocalDate.of(2000, 1, 1).toEpochDay();

    private ByteBuffer out;

    CopyBuffer(int bytes) {
        out = ByteBuffer.allocate(bytes);
        begin();
    }

    private void begin() {
        need(19).put(SIGNATURE).putInt(0).putInt(0);
    }

    void row(int fields) {
        need(2).putShort((short) fields);
    }

    /** Text; the one character PostgreSQL cannot hold is left out. */
    void text(@Nullable String text) {
        bytes(text == null ? null : plain(text).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    void bytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            need(4).putInt(-1);
        } else {
            need(4 + bytes.length).putInt(bytes.length).put(bytes);
        }
    }

    void integer(int number) {
        need(8).putInt(4).putInt(number);
    }

    /** A small number, null when 0. */
    void small(int number) {
        if (number == 0) {
            need(4).putInt(-1);
        } else {
            need(6).putInt(2).putShort((short) number);
        }
    }

    void date(@Nullable LocalDate date) {
        if (date == null) {
            need(4).putInt(-1);
        } else {
            need(8).putInt(4).putInt((int) (date.toEpochDay() - DAY_ZERO));
        }
    }

    int size() {
        return out.position();
    }

    /** Takes out what is there, whole enough for a COPY of its own; the buffer begins anew. */
    byte[] take() {
        need(2).putShort((short) -1);
        byte[] taken = Arrays.copyOf(out.array(), out.position());
        out.clear();
        begin();
        return taken;
    }

    private ByteBuffer need(int bytes) {
        if (out.remaining() < bytes) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(out.capacity() * 2, out.position() + bytes));
            out = larger.put(out.flip());
        }
        return out;
    }
}

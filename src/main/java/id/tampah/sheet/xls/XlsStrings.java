package id.tampah.sheet.xls;

import static id.tampah.sheet.Refusal.DAMAGED;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.TextStore;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.RecordInputStream;

/** The texts that the cells of an old workbook share ([MS-XLS] §2.4.265, §2.5.293). */
final class XlsStrings {

    private static final int WIDE = 1;
    private static final int SPOKEN = 4;
    private static final int FORMATTED = 8;
    private static final int RUN_BYTES = 4;
    private static final int LEAST_BYTES = 3;

    private XlsStrings() {}

    static TextStore read(RecordInputStream in, Limits limits) {
        TextStore store = new TextStore(limits.sharedTextBytes(), limits.cellChars());
        in.readInt();
        long count = Integer.toUnsignedLong(in.readInt());
        if (count * LEAST_BYTES > limits.fileBytes()) {
            throw DAMAGED.because();
        }
        for (long i = 0; i < count && hasMore(in); i++) {
            store.add(text(in));
        }
        return store;
    }

    /** A count greater than the texts that follow is common and harmless. */
    private static boolean hasMore(RecordInputStream in) {
        return in.remaining() > 0 || in.hasNextRecord() && in.getNextSid() == ContinueRecord.sid;
    }

    private static String text(RecordInputStream in) {
        int length = in.readUShort();
        int flags = in.readUByte();
        int runs = (flags & FORMATTED) == 0 ? 0 : in.readUShort();
        int spoken = (flags & SPOKEN) == 0 ? 0 : in.readInt();
        String text = (flags & WIDE) == 0 ? in.readCompressedUnicode(length) : in.readUnicodeLEString(length);
        skip(in, runs * RUN_BYTES);
        skip(in, spoken);
        return text;
    }

    private static void skip(RecordInputStream in, int bytes) {
        for (int i = 0; i < bytes && hasMore(in); i++) {
            in.readByte();
        }
    }
}

package id.tampah.sheet.xls;

import java.io.Closeable;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.DocumentInputStream;

/** The records of a stream, one after the other; those nobody looks into are passed over unparsed. */
final class XlsRecords implements Closeable {

    private final DocumentInputStream stream;
    private final int length;
    private final RecordInputStream in;

    XlsRecords(DocumentInputStream stream) {
        this.stream = stream;
        this.length = stream.available();
        this.in = new RecordInputStream(stream);
    }

    /** Moves to the next record; false at the end of the stream. */
    boolean next() {
        while (in.getSid() > 0 && in.remaining() > 0) {
            in.readRemainder();
        }
        if (!in.hasNextRecord()) {
            return false;
        }
        in.nextRecord();
        return true;
    }

    /** Bytes from where the reading began to the end of the stream. */
    int length() {
        return length;
    }

    /** Bytes behind the reader. */
    int passed() {
        return length - stream.available();
    }

    /** What the record is, as its number in [MS-XLS] §2.3. */
    short sid() {
        return in.getSid();
    }

    /** The record's own bytes, continued ones included. */
    RecordInputStream body() {
        return in;
    }

    @Override
    public void close() {
        stream.close();
    }
}

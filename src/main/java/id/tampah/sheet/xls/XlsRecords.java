package id.tampah.sheet.xls;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;

/** The records of a stream, one after the other; those nobody looks into are passed over unparsed. */
final class XlsRecords implements Closeable {

    private final InputStream stream;
    private final RecordInputStream in;

    XlsRecords(InputStream stream) {
        this.stream = stream;
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

    /** What the record is, as its number in [MS-XLS] §2.3. */
    short sid() {
        return in.getSid();
    }

    /** The record's own bytes, continued ones included. */
    RecordInputStream body() {
        return in;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}

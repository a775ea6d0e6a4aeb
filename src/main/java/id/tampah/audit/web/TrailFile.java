package id.tampah.audit.web;

import id.tampah.audit.TrailRow;
import id.tampah.sheet.writing.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The trail as a CSV file for an auditor's own tools: codes, not words, and times in UTC. */
final class TrailFile implements Closeable {

    /** Rows of one file: what a spreadsheet program can open. */
    static final int LIMIT = 1_000_000;

    private final CsvWriter csv;

    TrailFile(OutputStream out) throws IOException {
        csv = new CsvWriter(out);
        csv.row(List.of("id", "at", "actor", "role", "address", "action", "subject", "region", "allowed", "details"));
    }

    void add(TrailRow row) {
        try {
            csv.row(List.of(
                    Long.toString(row.id()),
                    row.at().toString(),
                    row.actor(),
                    row.role(),
                    row.address(),
                    row.action(),
                    row.subject(),
                    row.region(),
                    Boolean.toString(row.allowed()),
                    row.details()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

package id.tampah.sheet.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/**
 * Streams comma-separated text in UTF-8 with its mark, so that Excel shows every name right.
 *
 * <p>A field that begins like a formula gets an apostrophe in front. Closing flushes; the stream stays the caller's.
 */
public final class CsvWriter implements Closeable {

    private static final char MARK = '\ufeff';

    private final Writer out;

    public CsvWriter(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write(MARK);
    }

    public void row(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            field(fields.get(i));
        }
        out.write("\r\n");
    }

    private void field(String text) throws IOException {
        String safe = XlsxText.looksLikeFormula(text) ? "'" + text : text;
        if (needsQuotes(safe)) {
            out.write('"');
            out.write(safe.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(safe);
        }
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}

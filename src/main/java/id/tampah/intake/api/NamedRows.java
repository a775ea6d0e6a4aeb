package id.tampah.intake.api;

import id.tampah.sheet.writing.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that a program sends by the names of their columns, as the text file they could have been. */
final class NamedRows {

    private NamedRows() {}

    static byte[] csv(List<Map<String, @Nullable String>> rows) {
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.keySet()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(bytes)) {
            csv.row(List.copyOf(headings));
            for (Map<String, @Nullable String> row : rows) {
                csv.row(headings.stream().map(heading -> text(row.get(heading))).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(@Nullable String cell) {
        return cell == null ? "" : cell;
    }
}

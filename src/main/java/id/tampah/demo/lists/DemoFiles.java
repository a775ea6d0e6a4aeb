package id.tampah.demo.lists;

import id.tampah.demo.people.Register;
import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Writes registers and lists as files. */
public final class DemoFiles {

    private DemoFiles() {}

    public static void csv(DemoList list, char separator, OutputStream out) throws IOException {
        csv(list.layout().header(), list.cells(), separator, out);
    }

    public static void csv(Register register, OutputStream out) throws IOException {
        csv(Register.header(), register.cells(), ',', out);
    }

    private static void csv(String[] header, Stream<String[]> rows, char separator, OutputStream out)
            throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.write(line(header, separator));
        for (Iterator<String[]> all = rows.iterator(); all.hasNext(); ) {
            text.write(line(all.next(), separator));
        }
        text.flush();
    }

    private static String line(String[] cells, char separator) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < cells.length; at++) {
            boolean quoted = cells[at].indexOf(separator) >= 0;
            line.append(at == 0 ? "" : separator).append(quoted ? "\"" + cells[at] + "\"" : cells[at]);
        }
        return line.append("\r\n").toString();
    }

    /** A workbook as offices make them: title lines, an empty line, then the header. */
    public static void xlsx(DemoList list, List<String> titles, OutputStream out) throws IOException {
        List<String> header = List.of(list.layout().header());
        try (XlsxWriter book = new XlsxWriter(out)) {
            int frozen = titles.isEmpty() ? 1 : titles.size() + 2;
            XlsxSheet sheet = book.sheet("Data", SheetLayout.forHeadings(header).withFrozenRows(frozen));
            for (String title : titles) {
                sheet.title(title);
            }
            if (!titles.isEmpty()) {
                sheet.row(List.of(""));
            }
            sheet.header(header);
            for (Iterator<String[]> rows = list.cells().iterator(); rows.hasNext(); ) {
                sheet.row(List.of(rows.next()));
            }
        }
    }
}

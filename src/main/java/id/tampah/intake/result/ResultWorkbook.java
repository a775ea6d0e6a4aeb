package id.tampah.intake.result;

import id.tampah.audit.AuditTrail;
import id.tampah.intake.IntakeAction;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListSummary;
import id.tampah.intake.Lists;
import id.tampah.intake.Sentences;
import id.tampah.intake.SheetView;
import id.tampah.intake.UploadRights;
import id.tampah.intake.files.OpenFile;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.SourceKind;
import id.tampah.shared.RuleViolationException;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.reading.Workbook;
import id.tampah.sheet.writing.MarkedCopy;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copy of an uploaded list with what became of every row; safe against formulas in its cells, and with masked numbers
 * for those who could not have sent it.
 */
@Service
@RequiredArgsConstructor
public class ResultWorkbook {

    private static final String MARKS = """
            SELECT line, f.reason, f.detail, f.row_status, c.verdict
            FROM (SELECT line, verdict FROM intake.row_claim
                  WHERE list_id = :list) c
            FULL JOIN (SELECT line, reason, detail, row_status FROM intake.finding WHERE list_id = :list) f USING (line)
            ORDER BY line, f.reason
            """;

    /** A finished copy on disk; closing deletes it. */
    public record Download(String name, Path path) implements AutoCloseable {

        @Override
        public void close() {
            OpenFile.delete(path);
        }
    }

    private final ListQueries lists;
    private final UploadRights rights;
    private final SealedFiles files;
    private final ReadingLimits limits;
    private final Sentences sentences;
    private final MessageSource messages;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    /** Writes the copy; who downloads it sees people, so it leaves a trace. */
    @Transactional
    public Download of(UUID id, Locale locale) {
        ListDetail detail = lists.detail(id);
        if (!detail.list().state().counted()) {
            throw new RuleViolationException("intake.result.none");
        }
        audit.record(
                IntakeAction.LIST_RESULT_DOWNLOADED,
                Lists.subject(id),
                detail.list().region(),
                Map.of());
        Path original = files.open(jdbc, id, HexFormat.of().parseHex(detail.sha256()));
        Path copy = files.newPlain();
        try {
            write(detail, original, copy, locale);
            return new Download(FileName.stem(detail.list().filename()) + "-hasil", copy);
        } catch (IOException e) {
            OpenFile.delete(copy);
            throw new UncheckedIOException(e);
        } finally {
            OpenFile.delete(original);
        }
    }

    /** The same workbook for those who may see its numbers; of a register, or masked, only the texts of its rows. */
    private void write(ListDetail detail, Path original, Path copy, Locale locale) throws IOException {
        ListSummary list = detail.list();
        boolean masked = !rights.seesNumbers(list);
        boolean onlyFound = list.sourceKind() == SourceKind.REGISTER;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(copy));
                Stream<Marks.Entry> entries = entries(list.id())) {
            Marks marks = new Marks(entries.iterator(), sentences, locale);
            if (masked || onlyFound) {
                writeTexts(
                        detail,
                        original,
                        view -> new MarkedSheet(view, marks, onlyFound, masked, messages, locale),
                        out);
            } else {
                writeSame(detail, original, view -> new MarkedColumns(view, marks, messages, locale), out);
            }
        }
    }

    private void writeSame(
            ListDetail detail, Path original, Function<SheetView, MarkedColumns> marked, OutputStream out)
            throws IOException {
        ListSummary list = detail.list();
        MarkedCopy.write(
                original,
                list.filename(),
                limits.of(list.sourceKind()),
                number -> read(detail)
                        .filter(view -> view.number() == number)
                        .findFirst()
                        .map(marked)
                        .orElse(null),
                out);
    }

    private void writeTexts(ListDetail detail, Path original, Function<SheetView, MarkedSheet> marked, OutputStream out)
            throws IOException {
        ListSummary list = detail.list();
        try (Workbook book = Workbook.open(original, list.filename(), limits.of(list.sourceKind()));
                XlsxWriter writer = new XlsxWriter(out)) {
            for (SheetView view : read(detail).toList()) {
                marked.apply(view).write(book.getSheets().get(view.number() - 1), writer);
            }
        }
    }

    private static Stream<SheetView> read(ListDetail detail) {
        return detail.sheets().stream().filter(view -> view.skipped() == null);
    }

    private Stream<Marks.Entry> entries(UUID id) {
        return jdbc.sql(MARKS).withFetchSize(2_000).param("list", id).query(Marks.Entry.class).stream();
    }
}

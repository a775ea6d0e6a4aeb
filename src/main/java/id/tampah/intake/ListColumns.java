package id.tampah.intake;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.intake.files.SealedFiles;
import id.tampah.intake.reading.ListToRead;
import id.tampah.intake.reading.Mappings;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the columns of a list mean: shown before it is read, told by its sender, remembered for the next one. */
@Service
@RequiredArgsConstructor
public class ListColumns {

    private final ListQueries lists;
    private final WaitingLists waiting;
    private final SealedFiles files;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ReadingLimits limits;
    private final JdbcClient jdbc;

    /**
     * The first rows of each sheet.
     *
     * @param headerLines by number of the sheet, where a person says that the headings stand elsewhere
     */
    @Transactional
    public List<SheetPreview> preview(UUID id, Map<Integer, Integer> headerLines) {
        ListDetail detail = lists.detail(id);
        waiting.requireOpen(detail.list().state());
        audit.record(
                IntakeAction.LIST_ROWS_SEEN, Lists.subject(id), detail.list().region(), Map.of());
        return look(detail, headerLines);
    }

    private List<SheetPreview> look(ListDetail detail, Map<Integer, Integer> headerLines) {
        ListSummary list = detail.list();
        RegionCode region = new RegionCode(list.region());
        Mappings mappings = MappingSql.of(jdbc, list.id(), list.source(), region.kab());
        ListToRead toRead = new ListToRead(region, list.sourceKind(), mappings, limits.of(list.sourceKind()));
        return files.reading(
                jdbc,
                list.id(),
                HexFormat.of().parseHex(detail.sha256()),
                file -> new Previewing(toRead, headerLines).look(file, list.filename()));
    }

    /** Starts the reading with what was told, and remembers it for the next list with the same headings. */
    @Transactional
    public void confirm(UUID id, List<SheetMapping> told) {
        ListDetail detail = lists.detail(id);
        waiting.lock(id);
        requireUsable(told, detail.list().sourceKind());
        Map<Integer, Integer> headers =
                told.stream().collect(Collectors.toMap(SheetMapping::sheet, SheetMapping::headerLine));
        for (SheetPreview sheet : look(detail, headers)) {
            told.stream().filter(each -> each.sheet() == sheet.number()).forEach(each -> {
                MappingSql.choose(jdbc, id, each);
                remember(detail.list(), each, sheet);
            });
        }
        waiting.start(id, detail.list().region());
        audit.record(
                IntakeAction.LIST_COLUMNS_TOLD,
                Lists.subject(id),
                detail.list().region(),
                Map.of("sheets", told.size()));
    }

    private void requireUsable(List<SheetMapping> told, SourceKind kind) {
        if (told.stream().noneMatch(SheetMapping::used)) {
            throw new RuleViolationException("intake.columns.none");
        }
        ListToRead list = new ListToRead(RegionCode.COUNTRY, kind, Mappings.NONE, limits.of(kind));
        told.stream().filter(SheetMapping::used).forEach(sheet -> {
            String missing = list.missing(sheet.map());
            if (missing != null) {
                throw new RuleViolationException("intake.refused.column", missing);
            }
        });
    }

    private void remember(ListSummary list, SheetMapping told, SheetPreview sheet) {
        if (sheet.holdsNumbersInHeader()) {
            throw new RuleViolationException("intake.columns.header.people", told.headerLine());
        }
        if (told.headerLine() > 0 && told.used()) {
            String kab = new RegionCode(list.region()).kab();
            String by = user.actor().username();
            MappingSql.remember(jdbc, new ToldLayout(list.source(), kab, sheet.layout(), told, by));
        }
    }

    /** Takes a list away that nobody confirmed; nothing of it stays but the trace that it was there. */
    @Transactional
    public void discard(UUID id) {
        String region = lists.detail(id).list().region();
        waiting.lock(id);
        waiting.forget(id);
        audit.record(IntakeAction.LIST_DISCARDED, Lists.subject(id), region, Map.of());
    }
}

package id.tampah.dedup;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.program.Source;
import id.tampah.shared.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Duplicate cases as the desk and the API read them: those with at least one side in the reader's region. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Cases {

    private final CaseSql sql;
    private final AuditTrail audit;
    private final CurrentUser user;

    /** Up to {@code limit} cases after a key, oldest first; leaves a trace since it names people. */
    @Transactional
    public List<CaseWithSides> after(CaseFilter filter, @Nullable UUID after, int limit) {
        return seen(withSides(sql.after(filter, after, limit, 0)));
    }

    @Transactional
    public List<CaseWithSides> before(CaseFilter filter, UUID before, int limit) {
        return seen(withSides(sql.before(filter, before, limit)));
    }

    private List<CaseWithSides> seen(List<CaseWithSides> cases) {
        audit.record(DedupAction.CASES_SEEN, "duplicates", user.region().digits(), Map.of("cases", cases.size()));
        return cases;
    }

    /** One page of the API, which leaves a trace since it names people. */
    @Transactional
    public List<CaseWithSides> page(CaseFilter filter, int page, int size) {
        List<CaseWithSides> cases = withSides(sql.after(filter, null, size, Math.multiplyExact(page, size)));
        String subject = filter.list() == null ? "duplicates" : "list:" + filter.list();
        audit.record(
                DedupAction.DUPLICATES_READ,
                subject,
                user.region().digits(),
                Map.of("page", page, "cases", cases.size()));
        return cases;
    }

    /** Whom each case is about; leaves a trace, too. */
    @Transactional
    public Map<UUID, List<String>> names(List<UUID> ids) {
        audit.record(DedupAction.CASES_SEEN, "duplicates", user.region().digits(), Map.of("cases", ids.size()));
        return sql.sides(ids).stream()
                .collect(Collectors.groupingBy(
                        CaseSide::caseId, Collectors.mapping(CaseSide::name, Collectors.toList())));
    }

    public long count(CaseFilter filter) {
        return sql.count(filter);
    }

    public List<CaseCount> counts(CaseFilter filter) {
        return sql.counts(filter);
    }

    public List<Source> sources() {
        return sql.sources();
    }

    public ProgramNames programNames() {
        return sql.programNames();
    }

    /** A case without its people, so without a trace. */
    public CaseSummary find(UUID id) {
        return sql.find(id).orElseThrow(() -> new NotFoundException("case " + id));
    }

    /** The claims that are still in a case. */
    public List<CaseSide> present(UUID id) {
        return sql.sides(List.of(id)).stream().filter(side -> !side.gone()).toList();
    }

    public Exclusions exclusions() {
        return sql.exclusions();
    }

    /** A case with all its sides; the look at these people is recorded. */
    @Transactional
    public CaseDetail see(UUID id) {
        CaseSummary found = find(id);
        audit.record(DedupAction.CASE_SEEN, "case:" + id, found.region(), Map.of());
        List<CaseSide> sides = sql.sides(List.of(id));
        List<CaseSide> present = sides.stream().filter(side -> !side.gone()).toList();
        Exclusions exclusions = sql.exclusions();
        List<Choice> choices = present.stream()
                .map(side -> Choice.keeping(side, present, exclusions))
                .toList();
        return new CaseDetail(found, sides, choices, sql.journal(id), sql.evidence(id));
    }

    /** The case that comes after this one in the same work list, else the first, passing over those that wait for somebody. */
    public Optional<UUID> nextOpen(CaseFilter filter, UUID id) {
        CaseFilter open = filter.in(CaseState.OPEN);
        return sql.nextDecidable(open, id).or(() -> sql.nextDecidable(open, null));
    }

    private List<CaseWithSides> withSides(List<CaseSummary> cases) {
        Map<UUID, List<CaseSide>> sides = sql
                .sides(cases.stream().map(CaseSummary::id).toList())
                .stream()
                .collect(Collectors.groupingBy(CaseSide::caseId));
        return cases.stream()
                .map(each -> new CaseWithSides(each, sides.getOrDefault(each.id(), List.of())))
                .toList();
    }
}

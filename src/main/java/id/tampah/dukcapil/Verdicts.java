package id.tampah.dukcapil;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dukcapil's answers inside the reader's region. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Verdicts {

    private final VerdictSql sql;
    private final VerdictFigures figures;
    private final AuditTrail audit;

    public List<RegisterSummary> registers() {
        return figures.registers();
    }

    /** @param depth digits of the regions to count by: 4, 6 or 10 */
    public List<RegionVerdicts> byRegion(RegionCode region, int depth) {
        return figures.byRegion(region.digits(), depth);
    }

    public long noted(VerdictFilter filter) {
        return sql.noted(filter);
    }

    /** Claims that are not PADAN, or what the filter asks for. */
    public long count(VerdictFilter filter) {
        return sql.count(filter);
    }

    /**
     * One page, which leaves a trace since it names people.
     *
     * @param after {@link VerdictRow#key()} of the last row seen; empty to begin
     */
    @Transactional
    public List<VerdictRow> page(VerdictFilter filter, String after, int limit) {
        List<VerdictRow> rows = sql.page(filter, after, limit);
        audit.record(DukcapilAction.VERDICTS_SEEN, "verdicts", filter.region(), Map.of("rows", rows.size()));
        return rows;
    }

    public List<String> sources() {
        return figures.sources();
    }

    /** Both sides of one claim; the look is written down. */
    @Transactional
    public VerdictDetail look(String kab, long claimId) {
        VerdictDetail detail = sql.detail(kab, claimId);
        audit.record(
                DukcapilAction.VERDICT_SEEN,
                "claim:" + kab + "-" + claimId,
                detail.row().region(),
                Map.of("outcome", detail.row().outcome()));
        return detail;
    }

    /** Writes an export down before its first row leaves: a download that breaks off has left the house, too. */
    @Transactional
    public void announceExport(VerdictFilter filter, String region) {
        audit.record(
                DukcapilAction.VERDICTS_EXPORTED,
                "verdicts",
                region,
                Map.of("rows", sql.count(filter), "filter", filter));
    }

    public void each(VerdictFilter filter, Consumer<VerdictRow> rows) {
        sql.each(filter, rows);
    }

    /** Number of claims of a list by outcome, for whoever shows lists. */
    public Map<Outcome, Long> ofList(UUID listId) {
        return figures.ofList(listId);
    }
}

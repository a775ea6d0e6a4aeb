package id.tampah.program;

import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sources, periods and stages as other modules read them. These are public facts: no region scope applies. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Programs {

    private final JdbcClient jdbc;

    public List<Source> sources() {
        return jdbc.sql("SELECT * FROM program.pub_source ORDER BY sort, code")
                .query(Source.class)
                .list();
    }

    public Source source(String code) {
        return sources().stream()
                .filter(source -> source.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("source " + code));
    }

    /** Periods whose region lies in, or contains, the given one. */
    public List<Period> periods(RegionCode region) {
        return jdbc.sql("""
                SELECT * FROM program.pub_period
                WHERE region LIKE :scope OR :region LIKE region || '%' ORDER BY starts DESC, code
                """)
                .param("scope", region.scope())
                .param("region", region.digits())
                .query(Period.class)
                .list();
    }

    public Period period(UUID id) {
        return jdbc.sql("SELECT * FROM program.pub_period WHERE id = :id")
                .param("id", id)
                .query(Period.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("period " + id));
    }

    public Period periodByCode(String code) {
        return jdbc.sql("SELECT * FROM program.pub_period WHERE code = :code")
                .param("code", code)
                .query(Period.class)
                .optional()
                .orElseThrow(() -> new NotFoundException("period " + code));
    }

    public List<StageSummary> stages(UUID periodId) {
        return jdbc.sql("SELECT * FROM program.pub_stage WHERE period_id = :period ORDER BY number")
                .param("period", periodId)
                .query(StageSummary.class)
                .list();
    }
}

package id.tampah.program;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds programmes, senders, rules, periods and stages. Nothing is ever taken away: decisions name what they rest on. */
@Service
@RequiredArgsConstructor
public class ProgramSetup {

    private final ProgramRepository programs;
    private final SourceRepository sources;
    private final CriteriaRepository criteria;
    private final PeriodRepository periods;
    private final StageRepository stages;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final JdbcClient jdbc;

    /** Adds a programme and its first criteria; a programme that is there already stays as it is. */
    @Transactional
    public void addProgram(String code, String name, String owner, long amount, NewCriteria first) {
        if (programs.findByCode(code).isEmpty()) {
            programs.saveAndFlush(new Program(code, name, owner, amount));
            audit.record(ProgramAction.PROGRAM_ADDED, "program:" + code, "", Map.of("amount", amount));
            addCriteria(code, first);
            exclude(new Exclusion(code, code, first.basis(), first.validFrom(), null));
        }
    }

    /** The same for a code that nobody uses yet. */
    @Transactional
    public void addNewProgram(String code, String name, String owner, long amount, NewCriteria first) {
        if (programs.findByCode(code).isPresent()) {
            throw new RuleViolationException("program.exists", code);
        }
        addProgram(code, name, owner, amount, first);
    }

    /** Adds the next version of a programme's criteria; periods opened before keep theirs. */
    @Transactional
    public void addCriteria(String programCode, NewCriteria fresh) {
        Program program = program(programCode);
        int number = criteria.findFirstByProgramIdOrderByNumberDesc(program.getId())
                        .map(CriteriaVersion::getNumber)
                        .orElse(0)
                + 1;
        criteria.saveAndFlush(new CriteriaVersion(program.getId(), number, fresh));
        audit.record(ProgramAction.CRITERIA_ADDED, "program:" + programCode, "", Map.of("number", number));
    }

    /** Says that one household may not be in both programmes, from a day on, and on which rule that rests. */
    @Transactional
    public void exclude(Exclusion rule) {
        if (rule.to() != null && rule.to().isBefore(rule.from())) {
            throw new RuleViolationException("program.exclusion.order");
        }
        int added = jdbc.sql("""
                INSERT INTO program.exclusion (program_a, program_b, basis, valid_from, valid_to)
                VALUES (:a, :b, :basis, :from, :to)
                ON CONFLICT DO NOTHING
                """)
                .param("a", rule.first())
                .param("b", rule.second())
                .param("basis", rule.basis())
                .param("from", rule.from())
                .param("to", rule.to())
                .update();
        if (added > 0) {
            audit.record(ProgramAction.EXCLUSION_ADDED, "program:" + rule.program(), "", Map.of("other", rule.other()));
        }
    }

    /** Adds a sender of lists. */
    @Transactional
    public void addSource(NewSource source) {
        if (sources.existsById(source.code())) {
            throw new RuleViolationException("program.source.exists", source.code());
        }
        sources.saveAndFlush(new FundingSource(source, (int) sources.count() + 1));
        audit.record(ProgramAction.SOURCE_ADDED, "source:" + source.code(), "", Map.of("kind", source.kind()));
    }

    /** Opens a period under the newest criteria of its programme. */
    @Transactional
    public UUID openPeriod(NewPeriod period) {
        if (periods.findByCode(period.code()).isPresent()) {
            throw new RuleViolationException("program.period.exists", period.code());
        }
        requireInside(period.region());
        if (period.ends().isBefore(period.starts())) {
            throw new RuleViolationException("program.period.order");
        }
        Program program = program(period.programCode());
        CriteriaVersion newest = criteria.findFirstByProgramIdOrderByNumberDesc(program.getId())
                .orElseThrow(() -> new RuleViolationException("program.period.noCriteria", program.getName()));
        AidPeriod opened = periods.saveAndFlush(new AidPeriod(period, program.getId(), newest.getId()));
        String region = period.region().digits();
        audit.record(ProgramAction.PERIOD_OPENED, "period:" + opened.getId(), region, Map.of("code", period.code()));
        return opened.getId();
    }

    @Transactional
    public UUID addStage(NewStage stage) {
        AidPeriod period = periods.findById(stage.periodId()).orElseThrow(() -> new NotFoundException("period"));
        requireInside(new RegionCode(period.getRegion()));
        if (stages.existsByPeriodIdAndNumber(stage.periodId(), stage.number())) {
            throw new RuleViolationException("program.stage.exists", stage.number());
        }
        Stage added = stages.saveAndFlush(new Stage(stage));
        audit.record(
                ProgramAction.STAGE_ADDED,
                "stage:" + added.getId(),
                period.getRegion(),
                Map.of("number", stage.number(), "amount", stage.amount()));
        return added.getId();
    }

    @Transactional(readOnly = true)
    public StageVersion stage(UUID id) {
        Stage stage = stages.findById(id).orElseThrow(() -> new NotFoundException("stage " + id));
        return new StageVersion(stage.summary(), stage.currentVersion());
    }

    /** Changes a stage; who made the change from an older version is told so. */
    @Transactional
    public void changeStage(StageChange change) {
        Stage stage = stages.findById(change.id()).orElseThrow(() -> new NotFoundException("stage"));
        String region = periods.findById(stage.getPeriodId()).orElseThrow().getRegion();
        requireInside(new RegionCode(region));
        if (stage.currentVersion() != change.version()) {
            throw new ChangedMeanwhileException("stage:" + change.id());
        }
        stage.change(change.name(), change.starts(), change.amount(), change.content());
        audit.record(ProgramAction.STAGE_CHANGED, "stage:" + change.id(), region, Map.of("amount", change.amount()));
    }

    /** Whoever is signed in acts inside their region; the system itself may act anywhere. */
    private void requireInside(RegionCode region) {
        if (user.account().isPresent()) {
            user.requireInside(region);
        }
    }

    private Program program(String code) {
        return programs.findByCode(code).orElseThrow(() -> new NotFoundException("program " + code));
    }
}

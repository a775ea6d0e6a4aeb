package id.tampah.dedup.asking;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.dedup.CaseSummary;
import id.tampah.dedup.Cases;
import id.tampah.dedup.DedupAction;
import id.tampah.shared.Digits;
import id.tampah.shared.Ids;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RuleViolationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks about cases, and brings the answers back to them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Questions {

    private static final int PAGE = 100;

    private final QuestionSql sql;
    private final Cases cases;
    private final AuditTrail audit;
    private final CurrentUser user;

    /** Asks every place where a claim of the case lies; answers how many were asked now. */
    @Transactional
    public long ask(UUID caseId, Respondent respondent, String words) {
        String text = Digits.hide(words);
        CaseSummary doubtful = cases.find(caseId);
        List<String> places = places(caseId, respondent);
        if (!doubtful.open() || places.isEmpty()) {
            throw new RuleViolationException("dedup.ask.nobody." + respondent);
        }
        long asked = places.stream()
                .filter(place -> sql.ask(
                        Ids.next(), caseId, respondent, place, text, user.get().username()))
                .count();
        if (asked > 0) {
            sql.mark(caseId, "WAITING");
            sql.journal(caseId, user.get().username(), "ASKED", respondent.name(), text);
            trail(DedupAction.QUESTION_ASKED, doubtful, Map.of("respondent", respondent, "places", asked));
        }
        return asked;
    }

    private List<String> places(UUID caseId, Respondent respondent) {
        return cases.present(caseId).stream()
                .map(respondent::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    @Transactional
    public void answer(UUID id, Answer answer, String words) {
        String note = Digits.hide(words);
        Question question = find(id);
        if (!sql.answer(id, answer, note, user.get().username())) {
            throw new RuleViolationException("dedup.answer.late");
        }
        sql.mark(question.caseId(), "ANSWERED");
        sql.journal(question.caseId(), user.get().username(), "ANSWERED", answer.name(), note);
        trail(DedupAction.QUESTION_ANSWERED, cases.find(question.caseId()), Map.of("answer", answer));
    }

    private void trail(DedupAction action, CaseSummary doubtful, Map<String, ?> details) {
        audit.record(action, "case:" + doubtful.id(), doubtful.region(), details);
    }

    /** A question to me, or one that I may see answered. */
    public Question find(UUID id) {
        return sql.find(id)
                .filter(question -> mine().filter(question.askedOf()::equals).isPresent())
                .orElseThrow(() -> new NotFoundException("question " + id));
    }

    public List<Question> ofCase(UUID caseId) {
        return sql.ofCase(caseId);
    }

    /** Up to a hundred that wait for me, or that were answered, oldest first. */
    public List<Question> toMe(boolean open) {
        return mine().map(respondent -> sql.of(respondent, open, PAGE)).orElse(List.of());
    }

    long waitingForMe() {
        return mine().map(sql::countOpen).orElse(0L);
    }

    private Optional<Respondent> mine() {
        return Arrays.stream(Respondent.values())
                .filter(respondent -> respondent.getRole() == user.role())
                .findFirst();
    }
}

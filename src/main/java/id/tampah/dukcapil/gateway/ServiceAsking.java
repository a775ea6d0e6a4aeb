package id.tampah.dukcapil.gateway;

import id.tampah.audit.AuditTrail;
import id.tampah.dukcapil.DukcapilWork;
import id.tampah.dukcapil.Outcome;
import id.tampah.dukcapil.gateway.GatewaySettings.GatewayAction;
import id.tampah.dukcapil.gateway.Reply.Answered;
import id.tampah.dukcapil.gateway.Reply.NoReply;
import id.tampah.job.JobContext;
import id.tampah.registry.Claims;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the service for everybody of a regency who waits, a page at a time; no transaction is open while it answers. An
 * outage or an empty quota ends the run and leaves the others waiting.
 */
@Component
@RequiredArgsConstructor
class ServiceAsking implements DukcapilWork {

    static final String KIND = "dukcapil.service";

    private static final int PAGE = 50;

    private final ServiceSql sql;
    private final ServiceClient client;
    private final Claims claims;
    private final AuditTrail audit;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        String kab = job.parameter("kab");
        GatewaySetting setting = job.batch(jdbc -> GatewaySettings.of(jdbc, kab));
        long total = job.batch(jdbc -> sql.waiting(jdbc, kab, Way.SERVICE));
        long done = 0;
        List<Question> page = next(job, kab, -1);
        while (!page.isEmpty() && setting.way() == Way.SERVICE) {
            Map<Question, Reply> replies = ask(job.getDatabase().jdbc(), setting, page);
            job.batch(jdbc -> keep(job, jdbc, setting, replies));
            done += replies.size();
            job.progress(done, total);
            page = replies.size() < page.size()
                    ? List.of()
                    : next(job, kab, page.getLast().claimId());
        }
    }

    private List<Question> next(JobContext job, String kab, long after) {
        return job.batch(jdbc -> sql.next(jdbc, kab, Way.SERVICE, after, PAGE));
    }

    /** Replies in the order of the questions, up to the first that finds the service out or the quota empty. */
    private Map<Question, Reply> ask(JdbcClient jdbc, GatewaySetting setting, List<Question> page) {
        Map<Question, Reply> replies = new LinkedHashMap<>();
        for (Question question : page) {
            Reply reply = ask(jdbc, setting, question);
            if (reply instanceof NoReply) {
                return replies;
            }
            replies.put(question, reply);
        }
        return replies;
    }

    private Reply ask(JdbcClient jdbc, GatewaySetting setting, Question question) {
        Map<String, String> elements = Elements.of(question);
        Answered known = sql.known(jdbc, elements).orElse(null);
        if (known != null) {
            return known;
        }
        if (!sql.take(jdbc, setting)) {
            return NoReply.QUOTA_GONE;
        }
        Reply reply = client.ask(elements, setting);
        if (reply instanceof Answered answered) {
            sql.remember(jdbc, setting.kab(), elements, answered);
            Integer left = answered.quotaLeft();
            if (left != null) {
                sql.remaining(jdbc, setting.kab(), left);
            }
        }
        return reply;
    }

    private int keep(JobContext job, JdbcClient jdbc, GatewaySetting setting, Map<Question, Reply> replies) {
        Asking asking = Asking.nothing(jdbc);
        replies.forEach((question, reply) -> {
            Answered answered = reply instanceof Answered given ? given : null;
            Outcome outcome = answered == null ? Outcome.GAGAL_CEK : answered.outcome();
            sql.answer(jdbc, question, Way.SERVICE, outcome, answered);
        });
        asking.keep();
        audit.record(
                jdbc,
                GatewayAction.SERVICE_ASKED,
                job.getSubject(),
                setting.kab(),
                GatewaySettings.ground(setting, replies.size()));
        return claims.matchedAgain(setting.kab(), Asking.ANSWERS);
    }
}

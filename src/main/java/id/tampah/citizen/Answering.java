package id.tampah.citizen;

import id.tampah.audit.Actor;
import id.tampah.audit.AuditTrail;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.NameKey;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One check in one transaction: counts the try, asks the database once, leaves a trace. */
@Component
@RequiredArgsConstructor
class Answering {

    private static final Actor CITIZEN = new Actor("citizen", "CITIZEN", "", "-");

    private final JdbcClient jdbc;
    private final IdentityCipher cipher;
    private final Tallies tallies;
    private final CheckLog log;
    private final AuditTrail audit;

    @Transactional
    Answer answer(Question question, String address) {
        byte[] from = cipher.mac("address:" + address);
        byte[] nik = cipher.mac(question.nik());
        Answer answer = tallies.admit(from) ? counted(question, nik) : new Answer(Outcome.REFUSED, List.of());
        log.write(from, nik, answer);
        return answer;
    }

    /** The rows are asked for even when the answer stays silent: silence costs the same work. */
    private Answer counted(Question question, byte[] nik) {
        byte[] prefix = cipher.mac("prefix:" + question.nik().substring(0, 6));
        boolean mayTry = tallies.takeTry(nik, prefix);
        List<Aid> aids = jdbc.sql("SELECT * FROM citizen.answer(:nik, :name)")
                .param("nik", nik)
                .param("name", NameKey.of(question.name()))
                .query(Aid.class)
                .list();
        if (!mayTry || aids.isEmpty()) {
            tallies.missed(prefix);
            return new Answer(mayTry ? Outcome.NONE : Outcome.RESTED, List.of());
        }
        tallies.giveBack(nik);
        ScopedValue.where(Actor.CURRENT, CITIZEN).run(() -> trace(aids));
        return new Answer(Outcome.FOUND, aids);
    }

    private void trace(List<Aid> aids) {
        Aid first = aids.getFirst();
        audit.record(
                CitizenAction.AID_CHECKED,
                "household:" + first.householdId(),
                first.region(),
                Map.of("aids", aids.size()));
    }
}

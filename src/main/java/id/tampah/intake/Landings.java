package id.tampah.intake;

import id.tampah.dukcapil.Registers;
import id.tampah.dukcapil.WithoutNik;
import id.tampah.program.Programs;
import id.tampah.program.SourceKind;
import id.tampah.registry.ClaimBatch;
import id.tampah.registry.Claims;
import id.tampah.registry.Replacements;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows where the rows of which kind of list go. */
@Component
@RequiredArgsConstructor
class Landings {

    private final Programs programs;
    private final Claims claims;
    private final Replacements replacements;
    private final Registers registers;
    private final WithoutNik withoutNik;

    Landing of(JdbcClient jdbc, StoredList list) {
        if (list.sourceKind() == SourceKind.REGISTER) {
            return new RegisterLanding(jdbc, registers, list);
        }
        ClaimBatch batch = batch(list);
        UUID followed = list.follows();
        if (followed == null) {
            return new ClaimLanding(claims, batch);
        }
        FollowSql.makeCollected(jdbc);
        return new FollowLanding(jdbc, followed, claims, replacements, batch, withoutNik);
    }

    /** People held only for want of a NIK, for Dukcapil to follow up. */
    void followUp(StoredList list) {
        if (list.sourceKind() != SourceKind.REGISTER) {
            withoutNik.take(batch(list), ReadingSql.WITHOUT_NIK);
        }
    }

    private ClaimBatch batch(StoredList list) {
        return new ClaimBatch(
                list.id(),
                list.region(),
                list.source(),
                list.sourceKind().name(),
                programCode(list),
                list.periodId(),
                list.receivedAt());
    }

    /** What a period's candidates ask for is the period's programme, whoever proposes them. */
    private @Nullable String programCode(StoredList list) {
        return list.sourceKind() == SourceKind.PROPOSALS && list.periodId() != null
                ? programs.period(list.periodId()).programCode()
                : programs.source(list.source()).programCode();
    }
}

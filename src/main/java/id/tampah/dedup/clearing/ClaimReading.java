package id.tampah.dedup.clearing;

import id.tampah.shared.IdentityCipher;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the people of claims for the engine, a few thousand rows at a time. */
@Component
@RequiredArgsConstructor
class ClaimReading {

    private static final int FETCH = 5_000;

    private static final String COLUMNS =
            "SELECT c.kab, c.id, c.identity, c.name, c.birth_date, c.sex, c.address, c.region FROM registry.pub_claim c ";

    private final IdentityCipher cipher;

    private static final String LIST =
            COLUMNS + "JOIN clear_claim l ON l.kab = c.kab AND l.id = c.id ORDER BY c.kab, c.id";

    ClaimPeople list(JdbcClient jdbc) {
        return read(jdbc, LIST, new ClaimPeople(cipher));
    }

    /** Adds the people of the list to others, in the order of {@link #list}. */
    ClaimPeople addList(JdbcClient jdbc, ClaimPeople others) {
        return read(jdbc, LIST, others);
    }

    /** Of other lists only what is settled: lists are cleared one at a time, so the later of two sees the earlier. */
    ClaimPeople others(JdbcClient jdbc) {
        return read(jdbc, COLUMNS + """
                WHERE c.kab IN (SELECT DISTINCT kab FROM clear_claim)
                  AND c.list_id <> (SELECT list_id FROM clear_claim LIMIT 1) AND c.household_id IS NOT NULL
                  AND c.state IN ('MATCHED', 'RESOLVED', 'HELD') AND c.kind IN ('RECIPIENTS', 'PROPOSALS')
                ORDER BY c.kab, c.id""", new ClaimPeople(cipher));
    }

    private static ClaimPeople read(JdbcClient jdbc, String statement, ClaimPeople people) {
        jdbc.sql(statement).withFetchSize(FETCH).query(people::add);
        return people;
    }
}

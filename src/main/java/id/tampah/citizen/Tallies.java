package id.tampah.citizen;

import id.tampah.region.IndonesianTime;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Limits of the public check, counted in PostgreSQL so that they hold across nodes. A try on a NIK is counted before the
 * answer is known and given back when it was right: sixty-four tries at once get no more misses than one after the other.
 */
@Component
@RequiredArgsConstructor
class Tallies {

    static final int ADDRESS_A_MINUTE = 10;
    static final int ADDRESS_A_DAY = 60;
    static final int NIK_MISSES_A_DAY = 5;
    static final int PREFIX_MISSES_AN_HOUR = 50;

    /** Who asks has no region, so the day is the capital's. */
    private static final String DAY = "date_trunc('day', now(), '" + IndonesianTime.WIB.getZone() + "')";

    private static final String HOUR = "date_trunc('hour', now())";
    private static final String MINUTE = "date_trunc('minute', now())";
    private static final String AGAIN = " ON CONFLICT (kind, key, since) DO UPDATE SET tries = t.tries + 1 ";

    private final JdbcClient jdbc;

    /** Counts a check of an address; false when it made too many. */
    boolean admit(byte[] address) {
        return jdbc.sql("""
                WITH counted AS (
                    INSERT INTO citizen.tally AS t (kind, key, since, tries)
                    VALUES ('ADDRESS_MINUTE', :key, %s, 1), ('ADDRESS_DAY', :key, %s, 1) %s RETURNING kind, tries)
                SELECT bool_and(tries <= CASE kind WHEN 'ADDRESS_MINUTE' THEN :minute ELSE :day END) FROM counted
                """.formatted(MINUTE, DAY, AGAIN))
                .param("key", address)
                .param("minute", ADDRESS_A_MINUTE)
                .param("day", ADDRESS_A_DAY)
                .query(Boolean.class)
                .single();
    }

    /** Takes one of the day's tries of a NIK and looks at its district; false when either is used up. */
    boolean takeTry(byte[] nik, byte[] prefix) {
        return jdbc.sql("""
                WITH counted AS (
                    INSERT INTO citizen.tally AS t (kind, key, since, tries) VALUES ('NIK', :nik, %s, 1) %s
                    RETURNING tries)
                SELECT tries <= :misses AND NOT EXISTS (
                    SELECT FROM citizen.tally WHERE kind = 'PREFIX' AND key = :prefix AND since = %s AND tries >= :hour)
                FROM counted
                """.formatted(DAY, AGAIN, HOUR))
                .param("nik", nik)
                .param("prefix", prefix)
                .param("misses", NIK_MISSES_A_DAY)
                .param("hour", PREFIX_MISSES_AN_HOUR)
                .query(Boolean.class)
                .single();
    }

    void giveBack(byte[] nik) {
        jdbc.sql("UPDATE citizen.tally SET tries = tries - 1 WHERE kind = 'NIK' AND key = :nik AND since = " + DAY)
                .param("nik", nik)
                .update();
    }

    void missed(byte[] prefix) {
        jdbc.sql("INSERT INTO citizen.tally AS t (kind, key, since, tries) VALUES ('PREFIX', :key, " + HOUR + ", 1)"
                        + AGAIN)
                .param("key", prefix)
                .update();
    }
}

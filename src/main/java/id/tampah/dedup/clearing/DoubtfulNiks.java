package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.Matching;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.SqlScript;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** NIKs of a clearing under which different names or birth dates stand, and what the engine says about them. */
@Component
@RequiredArgsConstructor
class DoubtfulNiks {

    private final IdentityCipher cipher;
    private final LearnedWeights weights;

    /** The sides of the groups stand in {@code clear_side}. */
    List<NikPair> pairs(JdbcClient jdbc, String region) {
        List<DoubtfulNik> rows = jdbc.sql(SqlScript.read("dedup/find-doubtful-niks"))
                .query((row, at) -> doubtful(row))
                .list();
        return SharedNiks.among(
                rows,
                people -> weights.saved(jdbc, region)
                        .orElseGet(() -> Matching.within(people).learn(LearnedWeights.SEED)));
    }

    private DoubtfulNik doubtful(ResultSet row) throws SQLException {
        Person person = new Person(
                "",
                cipher.open(row.getBytes("identity")).noKkDigits(),
                row.getString("name"),
                text(row.getString("birth_date")),
                text(row.getString("sex")),
                row.getString("address"),
                "",
                "",
                row.getString("region"));
        return new DoubtfulNik(row.getBytes("key"), new ClaimRef(row.getString("kab"), row.getLong("id")), person);
    }

    private static String text(@Nullable String written) {
        return Objects.requireNonNullElse(written, "");
    }
}

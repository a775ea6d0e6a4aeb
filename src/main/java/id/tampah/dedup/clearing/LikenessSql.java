package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.SqlScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the engine's pairs into the workspace of a clearing, where they go the way of every other group. */
final class LikenessSql {

    private final JdbcClient jdbc;

    LikenessSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes pairs in; answers those about which nothing was decided or asked before. */
    List<LikePair> takeNews(List<LikePair> pairs) {
        insert(pairs);
        jdbc.sql(SqlScript.read("dedup/forget-known-pairs")).update();
        return jdbc.sql("SELECT number FROM clear_pair ORDER BY number").query(Integer.class).list().stream()
                .map(pairs::get)
                .toList();
    }

    /** Takes the evidence about equal NIKs in, and which of them two people use. */
    void takeNiks(List<NikPair> pairs) {
        insert(pairs.stream().map(NikPair::likeness).toList());
        jdbc.sql(SqlScript.read("dedup/take-nik-evidence")).update();
        jdbc.sql("INSERT INTO clear_shared SELECT unnest(:keys::bytea[])")
                .param(
                        "keys",
                        pairs.stream().filter(NikPair::shared).map(NikPair::key).toArray(byte[][]::new))
                .update();
    }

    private void insert(List<LikePair> pairs) {
        jdbc.sql("""
                INSERT INTO clear_pair SELECT * FROM unnest(:numbers, :kinds, :kabs, :ids, :otherKabs, :otherIds,
                    :probabilities, :certain, :fields::jsonb[])
                """)
                .param("numbers", IntStream.range(0, pairs.size()).boxed().toArray(Integer[]::new))
                .param("kinds", column(pairs, pair -> pair.kind().name(), String[]::new))
                .param("kabs", column(pairs, pair -> pair.one().kab(), String[]::new))
                .param("ids", column(pairs, pair -> pair.one().id(), Long[]::new))
                .param("otherKabs", column(pairs, pair -> pair.other().kab(), String[]::new))
                .param("otherIds", column(pairs, pair -> pair.other().id(), Long[]::new))
                .param("probabilities", column(pairs, LikePair::probability, Float[]::new))
                .param("certain", column(pairs, LikePair::certain, Boolean[]::new))
                .param("fields", column(pairs, pair -> fields(pair.evidence()), String[]::new))
                .update();
    }

    void takeGroups(List<LikePair> pairs, int[] groups) {
        List<LikePair> twice = new ArrayList<>(pairs);
        twice.addAll(pairs);
        int half = pairs.size();
        jdbc.sql("""
                INSERT INTO clear_like (kind, part, kab, id, certain)
                SELECT kind, part, kab, id, bool_and(certain)
                FROM unnest(:kinds, :parts, :kabs, :ids, :certain) AS t (kind, part, kab, id, certain)
                GROUP BY kind, part, kab, id
                """)
                .param("kinds", column(twice, pair -> pair.kind().name(), String[]::new))
                .param("parts", numbers(twice.size(), at -> groups[at % half], Integer[]::new))
                .param("kabs", numbers(twice.size(), at -> claim(pairs, at).kab(), String[]::new))
                .param("ids", numbers(twice.size(), at -> claim(pairs, at).id(), Long[]::new))
                .param("certain", column(twice, LikePair::certain, Boolean[]::new))
                .update();
        jdbc.sql(SqlScript.read("dedup/name-like-groups")).update();
    }

    /** First every pair's one claim, then every pair's other. */
    private static ClaimRef claim(List<LikePair> pairs, int at) {
        return at < pairs.size()
                ? pairs.get(at).one()
                : pairs.get(at - pairs.size()).other();
    }

    private static <T> T[] column(List<LikePair> pairs, Function<LikePair, T> value, IntFunction<T[]> array) {
        return pairs.stream().map(value).toArray(array);
    }

    private static <T> T[] numbers(int size, IntFunction<T> value, IntFunction<T[]> array) {
        return IntStream.range(0, size).mapToObj(value).toArray(array);
    }

    /** What was known before, then a line for each field: words of the engine and bits, never a value. */
    private static String fields(Evidence evidence) {
        String fields = evidence.weights().stream()
                .filter(weight -> !weight.level().isMissing())
                .map(weight -> line(weight.field().name(), weight.level().name(), weight.bits()))
                .collect(Collectors.joining(","));
        return "[" + line("PRIOR", evidence.rival().name(), evidence.prior()) + "," + fields + "]";
    }

    private static String line(String field, String level, double bits) {
        return String.format(Locale.ROOT, "{\"field\":\"%s\",\"level\":\"%s\",\"bits\":%.2f}", field, level, bits);
    }
}

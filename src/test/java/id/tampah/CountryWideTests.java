package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.testing.TampahTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TampahTest
class CountryWideTests {

    private static final Path DECISION = Path.of("docs/adr/0010-what-stays-readable-country-wide.md");
    private static final Pattern TABLE = Pattern.compile("`([a-z]+\\.[a-z_]+)`(?= `| \\|)");

    @Autowired
    private JdbcClient jdbc;

    /** Another test's counterpart of a quota, in a schema that the product does not know. */
    private static final String NAIVE = "naive.award";

    @Test
    void leavesNoTableOpenWithoutAReason() throws IOException {
        List<String> open = new ArrayList<>(jdbc.sql("""
                SELECT relnamespace::regnamespace || '.' || relname FROM pg_class
                WHERE relkind IN ('r', 'p') AND NOT relrowsecurity AND NOT relispartition
                  AND relnamespace::regnamespace::text <> 'information_schema'
                  AND relnamespace::regnamespace::text NOT LIKE 'pg\\_%'
                """).query(String.class).list());
        List<String> reasoned = TABLE.matcher(Files.readString(DECISION))
                .results()
                .map(table -> table.group(1))
                .toList();
        open.remove(NAIVE);
        assertThat(open).containsExactlyInAnyOrderElementsOf(reasoned);
    }
}

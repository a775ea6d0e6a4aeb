package id.tampah.intake;

import id.tampah.registry.FoundElsewhere;
import id.tampah.registry.FoundThing;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the search box find lists by file name or source. */
@Component
@RequiredArgsConstructor
class FoundLists implements FoundElsewhere {

    private final JdbcClient jdbc;

    @Override
    public List<FoundThing> find(String word) {
        return jdbc.sql("""
                SELECT id, filename, source FROM intake.list
                WHERE strpos(lower(filename), lower(:word)) > 0 OR source = upper(:word)
                ORDER BY received_at DESC LIMIT 5
                """)
                .param("word", word)
                .query((row, at) -> new FoundThing(
                        "list", row.getString("filename"), row.getString("source"), "/daftar/" + row.getString("id")))
                .list();
    }
}

package id.tampah.dedup.clearing;

import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares one list with everything in force and opens the cases; what stands in them is named in {@code clear_held}. */
@Component
@RequiredArgsConstructor
class ListClearing {

    private final Likeness likeness;
    private final DoubtfulNiks niks;
    private final LearnedWeights weights;

    /**
     * The number of cases that were opened or got another side.
     *
     * @param meanwhile what else is to be done in this transaction, while the engine looks for people that are alike
     */
    int clear(JdbcClient jdbc, UUID list, String region, Runnable meanwhile) {
        ClearingSql sql = new ClearingSql(jdbc, list);
        sql.waitForOthers();
        try (Beside<Alike> search = likeness.search(list, region)) {
            sql.begin();
            sql.findMembers();
            meanwhile.run();
            take(jdbc, region, search.result());
        }
        sql.findGroups();
        new LikenessSql(jdbc).takeNiks(niks.pairs(jdbc, region));
        return sql.openCases();
    }

    private void take(JdbcClient jdbc, String region, Alike found) {
        if (found.learned() != null) {
            weights.keep(jdbc, region, found.people(), found.learned());
        }
        LikenessSql sql = new LikenessSql(jdbc);
        List<LikePair> news = sql.takeNews(found.pairs());
        sql.takeGroups(news, LikeGroups.of(news));
    }
}

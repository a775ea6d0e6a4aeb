package id.tampah.dedup.clearing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares one list with everything in force and opens the cases; what stands in them is named in {@code clear_held}. */
@Component
@RequiredArgsConstructor
class ListClearing {

    private final Likeness likeness;
    private final DoubtfulNiks niks;

    /**
     * The number of cases that were opened or got another side.
     *
     * @param meanwhile what else is to be done in this transaction, while the engine looks for people that are alike
     */
    int clear(JdbcClient jdbc, UUID list, String region, Runnable meanwhile) {
        ClearingSql sql = new ClearingSql(jdbc, list);
        sql.waitForOthers();
        CompletableFuture<List<LikePair>> alike = likeness.search(list, region);
        sql.begin();
        sql.findMembers();
        meanwhile.run();
        takeAlike(jdbc, alike.join());
        sql.findGroups();
        new LikenessSql(jdbc).takeNiks(niks.pairs(jdbc, region));
        return sql.openCases();
    }

    private static void takeAlike(JdbcClient jdbc, List<LikePair> found) {
        LikenessSql sql = new LikenessSql(jdbc);
        List<LikePair> news = sql.takeNews(found);
        sql.takeGroups(news, LikeGroups.of(news));
    }
}

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

    /** The number of cases that were opened or got another side. */
    int clear(JdbcClient jdbc, UUID list, String region) {
        ClearingSql sql = new ClearingSql(jdbc, list);
        sql.waitForOthers();
        sql.begin();
        takeAlike(jdbc, likeness.pairs(jdbc, region));
        sql.findGroups();
        sql.shareNiks(SharedNiks.among(sql.doubtfulNiks()));
        return sql.openCases();
    }

    private static void takeAlike(JdbcClient jdbc, List<LikePair> found) {
        LikenessSql sql = new LikenessSql(jdbc);
        List<LikePair> news = sql.takeNews(found);
        sql.takeGroups(news, LikeGroups.of(news));
    }
}

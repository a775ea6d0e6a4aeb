package id.tampah.report;

import id.tampah.job.AreaFigure;
import id.tampah.job.AreaFigures;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of the reader's area on the home page. */
@Component
@RequiredArgsConstructor
class AreaNumbers implements AreaFigures {

    private final JdbcClient jdbc;

    @Override
    public List<AreaFigure> figures() {
        return List.of(
                new AreaFigure("report.figure.households", count("registry.pub_household"), "/laporan"),
                new AreaFigure("report.figure.decreed", count("report.decreed_household"), "/kuota"),
                new AreaFigure("report.figure.delivered", count("report.served_household"), "/penyaluran"));
    }

    private long count(String from) {
        return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }
}

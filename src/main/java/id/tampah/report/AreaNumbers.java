package id.tampah.report;

import static id.tampah.access.Role.*;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.AreaFigure;
import id.tampah.job.AreaFigures;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers of the reader's area on the home page. */
@Component
@RequiredArgsConstructor
class AreaNumbers implements AreaFigures {

    private static final Set<Role> REPORTS =
            EnumSet.of(ADMIN, DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, AUDITOR);
    private static final Set<Role> ALLOCATION =
            EnumSet.of(DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, OPERATOR_DESA, AUDITOR);
    private static final Set<Role> DELIVERIES =
            EnumSet.of(DINSOS_PROVINSI, DINSOS_KOTA, PIMPINAN, KECAMATAN, OPERATOR_DESA, DISTRIBUTOR, AUDITOR);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    @Override
    public List<AreaFigure> figures() {
        return Stream.of(
                        figure(REPORTS, "report.figure.households", "registry.pub_household", "/laporan"),
                        figure(ALLOCATION, "report.figure.decreed", "report.decreed_household", "/kuota"),
                        figure(DELIVERIES, "report.figure.delivered", "report.served_household", "/penyaluran"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A number leads to its page, so it is for those who may open that. */
    private Optional<AreaFigure> figure(Set<Role> readers, String messageKey, String counted, String page) {
        return readers.contains(user.role())
                ? Optional.of(new AreaFigure(messageKey, count(counted), page))
                : Optional.empty();
    }

    private long count(String from) {
        return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }
}

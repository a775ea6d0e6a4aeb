package id.tampah.dukcapil;

import id.tampah.access.Role;
import id.tampah.job.JobHandler;
import java.util.Set;

/** Long work that officers of Dukcapil may stop, too. */
public interface DukcapilWork extends JobHandler {

    @Override
    default Set<Role> cancellers() {
        return Set.of(Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.DUKCAPIL);
    }
}

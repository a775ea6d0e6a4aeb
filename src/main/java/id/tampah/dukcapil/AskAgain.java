package id.tampah.dukcapil;

import id.tampah.job.JobContext;
import id.tampah.job.JobHandler;
import org.springframework.stereotype.Component;

/** After a new register: asks the claims of its region again and forgets the residents of the older one. */
@Component
class AskAgain implements JobHandler {

    static final String KIND = "dukcapil.again";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        job.batch(RegisterSql::forgetRetired);
    }
}

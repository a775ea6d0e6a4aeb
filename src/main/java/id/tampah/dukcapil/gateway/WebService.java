package id.tampah.dukcapil.gateway;

import id.tampah.job.JobRequest;
import id.tampah.job.Jobs;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Leaves the claims waiting and lets a run of its own ask for them one by one. */
@Component
@RequiredArgsConstructor
class WebService implements CivilRegistry {

    private final Jobs jobs;

    @Override
    public Way way() {
        return Way.SERVICE;
    }

    @Override
    public void ask(Asking asking) {
        asking.leaveWaiting(way());
        asking.regencies(way()).forEach(this::submit);
    }

    void submit(String kab) {
        jobs.submit(new JobRequest(
                ServiceAsking.KIND,
                "gateway:" + kab,
                "job.dukcapil.service.title",
                kab,
                Map.of("kab", kab),
                "/padan/jalur"));
    }
}

package id.tampah.platform.pages;

import id.tampah.access.Allowed;
import id.tampah.job.Cancelling;
import id.tampah.job.JobRun;
import id.tampah.job.Jobs;
import id.tampah.job.Retrying;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Long work: may be left and comes back in the indicator on top. */
@Controller
@RequiredArgsConstructor
class JobController {

    private final Jobs jobs;
    private final Cancelling cancelling;
    private final Retrying retrying;
    private final JobTitles titles;

    @GetMapping("/proses")
    @PreAuthorize(Allowed.SIGNED_IN)
    String list(Model model) {
        titles.show(jobs.latest(50), model);
        return "job/list";
    }

    @GetMapping("/proses/{id}")
    @PreAuthorize(Allowed.SIGNED_IN)
    String show(@PathVariable UUID id, Model model) {
        JobRun run = jobs.find(id);
        model.addAttribute("run", titles.of(run));
        model.addAttribute("steps", titles.of(jobs.about(run.subject())));
        model.addAttribute("mayCancel", cancelling.may(run));
        model.addAttribute("mayRetry", retrying.may(run));
        return "job/show";
    }

    @PostMapping("/proses/{id}/batal")
    @PreAuthorize(Allowed.UPLOAD)
    String cancel(@PathVariable UUID id) {
        cancelling.cancel(id);
        return "redirect:/proses/" + id;
    }

    @PostMapping("/proses/{id}/ulang")
    @PreAuthorize(Allowed.UPLOAD)
    String retry(@PathVariable UUID id) {
        retrying.retry(id);
        return "redirect:/proses/" + id;
    }
}

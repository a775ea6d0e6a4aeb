package id.tampah.platform.pages;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.job.Jobs;
import id.tampah.shared.RegionCode;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beranda: what waits for me, what is at work, four numbers of my area. */
@Controller
@RequiredArgsConstructor
class HomeController {

    private static final int LATEST = 6;

    private final Jobs jobs;
    private final JobTitles titles;
    private final Figures figures;
    private final CurrentUser user;

    @GetMapping("/")
    @PreAuthorize(Allowed.SIGNED_IN)
    String home(Model model) {
        titles.show(jobs.latest(LATEST), model);
        model.addAttribute("figures", figures.ofMyArea());
        return "home/index";
    }

    /** Narrows the session to a part of the own region, or widens it again. */
    @PostMapping("/wilayah")
    @PreAuthorize(Allowed.SIGNED_IN)
    String choose(@RequestParam("code") String code) {
        user.choose(new RegionCode(code));
        return "redirect:/";
    }
}

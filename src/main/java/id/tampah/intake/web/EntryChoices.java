package id.tampah.intake.web;

import id.tampah.access.CurrentUser;
import id.tampah.intake.UploadRights;
import id.tampah.program.Programs;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What whoever enters a household may choose from: village, source and period. */
@Component
@RequiredArgsConstructor
class EntryChoices {

    private final UploadRights rights;
    private final Programs programs;
    private final CurrentUser user;

    void show(Model model) {
        model.addAttribute("sources", rights.proposingSources());
        model.addAttribute("periods", programs.periods(user.region()));
    }
}

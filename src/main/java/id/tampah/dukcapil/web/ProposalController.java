package id.tampah.dukcapil.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.dukcapil.proposing.Proposal;
import id.tampah.dukcapil.proposing.Proposals;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.web.Attempt;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposed NIKs: the work list, one pair, and the decision; after it the next pair opens. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/padan/usulan")
class ProposalController {

    private static final int PAGE = 50;
    private static final List<String> STATES = List.of("OPEN", "CONFIRMED", "REFUSED");

    private final Proposals proposals;
    private final Regions regions;
    private final CurrentUser user;

    @GetMapping
    @PreAuthorize(Allowed.SEE_VERDICTS)
    String list(
            @RequestParam(defaultValue = "OPEN") String status,
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(required = false) @Nullable UUID sesudah,
            Model model) {
        RegionCode region = Chosen.region(wilayah, user.region());
        String state = STATES.contains(status) ? status : "OPEN";
        List<Proposal> rows = proposals.page(region, state, sesudah, PAGE);
        model.addAttribute("rows", rows);
        model.addAttribute("count", proposals.count(region, state));
        model.addAttribute("next", rows.size() == PAGE ? rows.getLast().id() : null);
        model.addAttribute("states", STATES);
        model.addAttribute("state", state);
        model.addAttribute("region", region);
        model.addAttribute("regions", regions);
        return "dukcapil/proposals";
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allowed.SEE_REGISTER)
    String show(@PathVariable UUID id, Model model) {
        Proposal proposal = proposals.look(id);
        model.addAttribute("it", proposal);
        model.addAttribute("sides", new Sides(proposal.claimed(), proposal.resident(), List.of()));
        model.addAttribute("typed", Letters.places(proposal.typed(), proposal.known()));
        model.addAttribute("known", Letters.places(proposal.known(), proposal.typed()));
        model.addAttribute("regions", regions);
        model.addAttribute("mayDecide", proposal.open() && user.role() == Role.DUKCAPIL);
        return "dukcapil/proposal";
    }

    @PostMapping("/{id}/benar")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String bukti, RedirectAttributes redirect) {
        return decide(id, redirect, "dukcapil.proposal.confirmed", () -> proposals.confirm(id, bukti));
    }

    @PostMapping("/{id}/bukan")
    @PreAuthorize(Allowed.CIVIL_REGISTRY)
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String bukti, RedirectAttributes redirect) {
        return decide(id, redirect, "dukcapil.proposal.refused", () -> proposals.refuse(id, bukti));
    }

    private String decide(UUID id, RedirectAttributes redirect, String done, Runnable decision) {
        if (!Attempt.done(decision, done, redirect)) {
            return "redirect:/padan/usulan/" + id;
        }
        return proposals
                .nextOpen(user.region())
                .map(next -> "redirect:/padan/usulan/" + next)
                .orElse("redirect:/padan/usulan");
    }
}

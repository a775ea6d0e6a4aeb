package id.tampah.registry.web;

import id.tampah.access.Allowed;
import id.tampah.region.Regions;
import id.tampah.registry.FoundPeople;
import id.tampah.registry.PeopleSearch;
import id.tampah.shared.NotFoundException;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The search box. What was typed travels in the body of a POST; the address of the result is a random id, and the session
 * keeps the last result only, without any number.
 */
@Controller
@RequestMapping("/cari")
@RequiredArgsConstructor
class SearchController {

    private static final String LAST = "tampah.search";

    private final PeopleSearch search;
    private final Regions regions;

    @PostMapping
    @PreAuthorize(Allowed.SEARCH)
    String find(@ModelAttribute SearchForm form, HttpSession session) {
        FoundPeople found = search.find(form.text());
        session.setAttribute(LAST, found);
        return "redirect:"
                + found.onlyHousehold()
                        .map(household -> "/keluarga/" + household)
                        .orElse("/cari/" + found.id());
    }

    /** An address typed by hand or kept as a bookmark. */
    @GetMapping
    @PreAuthorize(Allowed.SEARCH)
    String last(HttpSession session) {
        return session.getAttribute(LAST) instanceof FoundPeople found ? "redirect:/cari/" + found.id() : "redirect:/";
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allowed.SEARCH)
    String result(@PathVariable UUID id, HttpSession session, Model model) {
        if (!(session.getAttribute(LAST) instanceof FoundPeople found)
                || !found.id().equals(id)) {
            throw new NotFoundException("search " + id);
        }
        model.addAttribute("found", found);
        model.addAttribute("rows", search.show(found));
        model.addAttribute("regions", regions);
        return "registry/found";
    }
}

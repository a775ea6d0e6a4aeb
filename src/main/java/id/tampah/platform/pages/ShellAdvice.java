package id.tampah.platform.pages;

import id.tampah.access.Account;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.job.Jobs;
import id.tampah.job.WaitingItem;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every staff page its frame; a fragment that htmx asks for goes without. */
@ControllerAdvice
@RequiredArgsConstructor
class ShellAdvice {

    private final CurrentUser user;
    private final Inbox inbox;
    private final Jobs jobs;
    private final Regions regions;
    private final MessageSource messages;

    @ModelAttribute("shell")
    @Nullable
    Shell shell(HttpServletRequest request, Locale locale) {
        boolean framed = request.getHeader("HX-Request") == null
                && !request.getRequestURI().startsWith("/api/");
        return framed ? user.account().map(account -> shell(account, locale)).orElse(null) : null;
    }

    private Shell shell(Account account, Locale locale) {
        List<WaitingItem> waiting = inbox.waiting();
        Map<String, Long> counts = waiting.stream()
                .collect(Collectors.groupingBy(WaitingItem::menu, Collectors.summingLong(WaitingItem::count)));
        List<MenuItem> menu = Menu.of(account.role()).stream()
                .map(entry -> entry.withCount(counts.getOrDefault(entry.key(), 0L)))
                .toList();
        String role = messages.getMessage("role." + account.role(), null, locale);
        return new Shell(
                account.name(),
                role,
                name(user.region(), locale),
                menu,
                waiting,
                choices(account, locale),
                jobs.running(),
                account.role() == Role.AUDITOR);
    }

    /** The account's own region and what lies right below the present one. */
    private List<RegionChoice> choices(Account account, Locale locale) {
        List<RegionChoice> choices = new ArrayList<>();
        choices.add(new RegionChoice(account.regionDigits(), name(account.region(), locale)));
        if (!user.region().equals(account.region())) {
            choices.add(new RegionChoice(user.region().digits(), name(user.region(), locale)));
        }
        for (Region below : regions.children(user.region())) {
            choices.add(new RegionChoice(below.code().digits(), below.name()));
        }
        return choices;
    }

    private String name(RegionCode region, Locale locale) {
        return region.digits().isEmpty()
                ? messages.getMessage("region.country", null, locale)
                : regions.find(region).map(Region::name).orElse(region.dotted());
    }
}

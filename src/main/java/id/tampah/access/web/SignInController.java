package id.tampah.access.web;

import id.tampah.access.Allowed;
import id.tampah.access.DemoSignIn;
import id.tampah.access.UserSummary;
import id.tampah.access.Users;
import id.tampah.region.Regions;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The door: name and password; in the demo also people with their task, one click each. */
@Controller
@RequiredArgsConstructor
@PreAuthorize(Allowed.ANYBODY)
class SignInController {

    private final Users users;
    private final ObjectProvider<DemoSignIn> demo;
    private final Regions regions;
    private final MessageSource messages;

    @GetMapping("/masuk")
    String form(Model model, Locale locale) {
        model.addAttribute(
                "people",
                people(locale).stream()
                        .filter(person -> !person.task().isEmpty())
                        .toList());
        return "access/sign-in";
    }

    /** The other accounts of the demo. */
    @GetMapping("/masuk/akun")
    String accounts(Model model, Locale locale) {
        model.addAttribute("people", people(locale));
        return "access/accounts";
    }

    @PostMapping("/masuk/demo")
    String enter(@RequestParam("username") String username, HttpServletRequest request, HttpServletResponse response) {
        DemoSignIn door = demo.getIfAvailable(() -> {
            throw new NotFoundException("demo");
        });
        door.enter(username, request, response);
        return "redirect:/";
    }

    private List<DemoPerson> people(Locale locale) {
        return demo.getIfAvailable() == null
                ? List.of()
                : users.demoPeople().stream().map(user -> person(user, locale)).toList();
    }

    private DemoPerson person(UserSummary user, Locale locale) {
        String role = messages.getMessage("role." + user.role(), null, locale);
        String place = user.region().isEmpty() ? "Indonesia" : regions.title(new RegionCode(user.region()));
        return new DemoPerson(user.name(), role + ", " + place, user.task(), user.username());
    }

    /** A card on the sign-in page. */
    record DemoPerson(String name, String role, String task, String username) {}
}

package id.tampah.platform.pages;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The index of what can be set, each entry only for those who may set it; auditors read all of it. */
@Controller
@RequiredArgsConstructor
class SettingsController {

    private final CurrentUser user;

    @GetMapping("/pengaturan")
    @PreAuthorize(Allowed.SEE_SETTINGS)
    String index(Model model) {
        boolean admin = user.role() == Role.ADMIN || user.role() == Role.AUDITOR;
        model.addAttribute(
                "entries",
                Stream.of(
                                new Entry("program", "/pengaturan/program", "clipboard", true),
                                new Entry("pengguna", "/pengaturan/pengguna", "family", admin),
                                new Entry("kunci", "/pengaturan/kunci", "key", admin),
                                new Entry("wilayah", "/pengaturan/wilayah", "place", admin))
                        .filter(Entry::open)
                        .toList());
        return "settings/index";
    }

    /** One page of settings. */
    record Entry(String key, String href, String icon, boolean open) {}
}

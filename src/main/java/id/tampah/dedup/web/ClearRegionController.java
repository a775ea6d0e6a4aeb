package id.tampah.dedup.web;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.dedup.clearing.RegionClearing;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Clears the whole region I work in, now. */
@Controller
@RequiredArgsConstructor
class ClearRegionController {

    private final RegionClearing clearing;
    private final CurrentUser user;

    @PostMapping("/data-ganda/bersihkan")
    @PreAuthorize(Allowed.DINSOS)
    String start() {
        return "redirect:/proses/" + clearing.start(user.region());
    }
}

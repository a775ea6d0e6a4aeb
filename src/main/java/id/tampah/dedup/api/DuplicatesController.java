package id.tampah.dedup.api;

import id.tampah.access.Allowed;
import id.tampah.dedup.CaseFilter;
import id.tampah.dedup.Cases;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Duplicate cases of a list, or all in the key's region, oldest first, 100 a page. */
@RestController
@RequiredArgsConstructor
class DuplicatesController {

    private static final int SIZE = 100;

    private final Cases cases;

    @GetMapping("/api/v1/duplicates")
    @PreAuthorize(Allowed.SEE_CASES)
    ResponseEntity<List<Duplicate>> list(
            @RequestParam(name = "list", required = false) @Nullable UUID list,
            @RequestParam(name = "page", defaultValue = "0") int page) {
        CaseFilter filter = list == null ? CaseFilter.ALL : CaseFilter.ALL.of(list);
        return ResponseEntity.ok()
                .header("X-Total-Count", Long.toString(cases.count(filter)))
                .body(cases.page(filter, Math.max(0, page), SIZE).stream()
                        .map(Duplicate::of)
                        .toList());
    }
}

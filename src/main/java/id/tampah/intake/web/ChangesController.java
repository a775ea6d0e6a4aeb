package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.intake.ListChanges;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.RowChange;
import id.tampah.region.Regions;
import id.tampah.shared.web.Attachment;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.writing.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows that a file has more, less or otherwise than the one it follows. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/daftar/{id}/perubahan")
@PreAuthorize(Allowed.SEE_LISTS)
class ChangesController {

    private final ListChanges changes;
    private final ListQueries queries;
    private final Regions regions;
    private final ChangeSentences sentences;

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "jenis", required = false) @Nullable String kind,
            @RequestParam(name = "halaman", defaultValue = "0") int page,
            Model model,
            Locale locale) {
        ListDetail detail = queries.detail(id);
        RowChange.Kind chosen = Arrays.stream(RowChange.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
        Map<RowChange.Kind, Long> counts = changes.counts(id);
        long total = chosen == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(chosen, 0L);
        int shown = Math.max(0, page);
        model.addAttribute("it", detail.list());
        model.addAttribute("detail", detail);
        model.addAttribute("counts", counts);
        model.addAttribute(
                "rows",
                changes.page(id, chosen, shown).stream()
                        .map(each -> sentences.of(each, locale))
                        .toList());
        model.addAttribute("total", total);
        model.addAttribute("previous", shown > 0 ? shown - 1 : null);
        model.addAttribute("next", (shown + 1L) * ListChanges.PAGE < total ? shown + 1 : null);
        return "intake/changes";
    }

    @GetMapping("/unduh.csv")
    void download(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        String listName = queries.detail(id).list().filename();
        Attachment.CSV.head("perubahan " + FileName.stem(listName), response);
        try (CsvWriter csv = new CsvWriter(response.getOutputStream())) {
            csv.row(List.of(
                    text("intake.changes.kind", locale),
                    text("intake.line", locale),
                    "NIK",
                    text("sheet.field.NAME", locale),
                    text("intake.region", locale),
                    text("intake.changes.fields", locale),
                    text("intake.changes.effect", locale)));
            for (RowChange change : changes.all(id)) {
                csv.row(fields(sentences.of(change, locale), locale));
            }
        }
    }

    private List<String> fields(ChangeLine line, Locale locale) {
        RowChange change = line.change();
        return List.of(
                text("intake.changes." + change.kind(), locale),
                change.line() == null ? "" : change.line().toString(),
                change.nik(),
                change.name(),
                regions.label(change.region()),
                String.join("; ", line.differences()),
                change.kind() == RowChange.Kind.CHANGED
                        ? text("intake.changes.replaced." + change.replaced(), locale)
                        : "");
    }

    private String text(String key, Locale locale) {
        return sentences.text(key, locale);
    }
}

package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.intake.ListColumns;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListState;
import id.tampah.intake.SheetPreview;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attempt;
import id.tampah.sheet.columns.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The first rows of a list and what its columns mean, before anything of it is read. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/daftar/{id}/kolom")
@PreAuthorize(Allowed.UPLOAD)
class ColumnsController {

    /** States in which the columns can be told: before the reading, or after one that did not understand them. */
    private static final Set<ListState> ASKED = EnumSet.of(ListState.PREVIEW, ListState.REFUSED);

    private final ListColumns columns;
    private final ListQueries queries;

    /** {@code judul1=5}: the headings of sheet 1 stand in line 5. A list that was read meanwhile has nothing to ask. */
    @GetMapping
    String show(@PathVariable UUID id, @RequestParam Map<String, String> parameters, Model model) {
        if (!ASKED.contains(queries.detail(id).list().state())) {
            return "redirect:/daftar/" + id;
        }
        Map<Integer, Integer> headers = parameters.entrySet().stream()
                .filter(entry -> (entry.getKey() + "=" + entry.getValue()).matches("judul\\d{1,3}=\\d{1,2}"))
                .collect(Collectors.toMap(
                        entry -> Integer.valueOf(entry.getKey().substring(5)),
                        entry -> Integer.valueOf(entry.getValue())));
        return page(id, columns.preview(id, headers), model);
    }

    private String page(UUID id, List<SheetPreview> sheets, Model model) {
        model.addAttribute("it", queries.detail(id).list());
        model.addAttribute("sheets", sheets);
        model.addAttribute("fields", Field.values());
        model.addAttribute("certain", sheets.stream().allMatch(SheetPreview::certain));
        return "intake/columns";
    }

    @PostMapping
    String confirm(
            @PathVariable UUID id, @ModelAttribute("form") ColumnsForm form, Model model, RedirectAttributes redirect) {
        try {
            columns.confirm(
                    id, form.sheets().stream().map(SheetColumnsForm::mapping).toList());
        } catch (RuleViolationException e) {
            Attempt.tell(e, model::addAttribute);
            return page(id, told(columns.preview(id, form.headers()), form), model);
        }
        redirect.addFlashAttribute("done", "intake.upload.done");
        return "redirect:/daftar/" + id;
    }

    /** The page again as it was filled in. */
    private static List<SheetPreview> told(List<SheetPreview> sheets, ColumnsForm form) {
        return sheets.stream()
                .map(sheet -> sheet.told(form.fieldsOf(sheet.number())))
                .toList();
    }

    @PostMapping("/buang")
    String discard(@PathVariable UUID id, RedirectAttributes redirect) {
        columns.discard(id);
        redirect.addFlashAttribute("done", "intake.columns.discarded");
        return "redirect:/daftar";
    }
}

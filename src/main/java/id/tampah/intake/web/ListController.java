package id.tampah.intake.web;

import id.tampah.access.Allowed;
import id.tampah.intake.AcceptedRow;
import id.tampah.intake.CarriedRows;
import id.tampah.intake.ClaimCounts;
import id.tampah.intake.Finding;
import id.tampah.intake.FindingFilter;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListRows;
import id.tampah.intake.ListState;
import id.tampah.intake.Sentences;
import id.tampah.intake.Slice;
import id.tampah.intake.UploadRights;
import id.tampah.intake.Withdrawals;
import id.tampah.intake.result.ResultWorkbook;
import id.tampah.job.Cancelling;
import id.tampah.program.SourceKind;
import id.tampah.region.Regions;
import id.tampah.registry.JourneyStep;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attachment;
import id.tampah.shared.web.Attempt;
import id.tampah.sheet.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

/** One list: where it stands, what was found, what was accepted, what happened to it. */
@Controller
@RequiredArgsConstructor
@RequestMapping("/daftar/{id}")
class ListController {

    private static final int ACCEPTED_PAGE = 50;

    /** Refusals of a file that can be opened, but not understood. */
    private static final Set<String> TELLABLE =
            Set.of("intake.refused.column", Refusal.NO_HEADER.messageKey(), Refusal.COLUMN_TWICE.messageKey());

    private final ListQueries queries;
    private final ListRows rows;
    private final UploadRights rights;
    private final Withdrawals withdrawals;
    private final Cancelling cancelling;
    private final ResultWorkbook results;
    private final Sentences sentences;
    private final Regions regions;

    @GetMapping
    @PreAuthorize(Allowed.SEE_LISTS)
    String summary(@PathVariable UUID id, Model model, Locale locale) {
        if (queries.detail(id).list().state() == ListState.PREVIEW) {
            return "redirect:/daftar/" + id + "/kolom";
        }
        ListDetail detail = frame(id, "ringkasan", model, locale);
        boolean settled = !detail.state().underWay();
        ClaimCounts claims = settled ? queries.claims(id) : ClaimCounts.NONE;
        model.addAttribute("claimed", claims);
        model.addAttribute("journey", journey(detail, claims, locale));
        model.addAttribute("reasons", settled ? rows.reasons(id) : List.of());
        return "intake/summary";
    }

    private List<JourneyStep> journey(ListDetail detail, ClaimCounts claims, Locale locale) {
        return new ListJourney(
                        detail,
                        sentences.refusal(detail, locale),
                        claims,
                        (key, arguments) -> sentences.say(key, arguments, locale))
                .steps();
    }

    @GetMapping("/temuan")
    @PreAuthorize(Allowed.SEE_LISTS)
    String findings(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "alasan", required = false) @Nullable String reason,
            @RequestParam(name = "halaman", defaultValue = "0") int page,
            Model model,
            Locale locale) {
        ListDetail detail = frame(id, "temuan", model, locale);
        int shown = Math.max(0, page);
        Slice<Finding> slice = rows.findings(id, FindingFilter.of(status, reason), shown);
        model.addAttribute("reasons", rows.reasons(id));
        model.addAttribute(
                "rows",
                slice.rows().stream().map(each -> line(detail, each, locale)).toList());
        model.addAttribute("total", slice.total());
        model.addAttribute("previous", shown > 0 ? shown - 1 : null);
        model.addAttribute("next", (shown + 1L) * ListRows.PAGE < slice.total() ? shown + 1 : null);
        return "intake/findings";
    }

    private FindingLine line(ListDetail detail, Finding finding, Locale locale) {
        int line = finding.line();
        return new FindingLine(
                finding,
                detail.cell(line, finding.column()),
                detail.manySheets() ? detail.sheetOf(line).name() : "",
                detail.heading(line, finding.column()),
                sentences.of(finding, locale));
    }

    @GetMapping("/diterima")
    @PreAuthorize(Allowed.SEE_LISTS)
    String accepted(
            @PathVariable UUID id,
            @RequestParam(name = "sesudah", defaultValue = "0") int after,
            Model model,
            Locale locale) {
        frame(id, "diterima", model, locale);
        List<AcceptedRow> found = rows.accepted(id, after, ACCEPTED_PAGE + 1);
        List<AcceptedRow> shown = found.subList(0, Math.min(found.size(), ACCEPTED_PAGE));
        model.addAttribute("rows", shown);
        model.addAttribute("after", after);
        model.addAttribute("next", found.size() > shown.size() ? shown.getLast().line() : null);
        return "intake/accepted";
    }

    @GetMapping("/riwayat")
    @PreAuthorize(Allowed.SEE_LISTS)
    String history(@PathVariable UUID id, Model model, Locale locale) {
        frame(id, "riwayat", model, locale);
        return "intake/history";
    }

    private ListDetail frame(UUID id, String tab, Model model, Locale locale) {
        ListDetail detail = queries.detail(id);
        String refusal = sentences.refusal(detail, locale);
        model.addAttribute("detail", detail);
        model.addAttribute("it", detail.list());
        model.addAttribute("state", detail.state());
        model.addAttribute("refusal", refusal);
        model.addAttribute("place", regions.title(new RegionCode(detail.list().region())));
        model.addAttribute("tab", tab);
        List<CarriedRows> carried = detail.list().follows() == null ? List.of() : queries.carried(id);
        model.addAttribute("carried", carried);
        model.addAttribute("stay", carried.stream().mapToLong(CarriedRows::rows).sum());
        model.addAttribute("register", detail.list().sourceKind() == SourceKind.REGISTER);
        addWithdrawal(detail, model);
        return detail;
    }

    /** The button is offered to those who could have sent the list, with what would go with it. */
    private void addWithdrawal(ListDetail detail, Model model) {
        boolean mine = rights.sources().stream()
                .anyMatch(source -> source.code().equals(detail.list().source()));
        boolean may = mine && !detail.state().underWay() && withdrawals.withdrawable(detail.list());
        model.addAttribute("mayWithdraw", may);
        model.addAttribute("mayFollow", mine && followable(detail));
        model.addAttribute(
                "mayCancel",
                detail.list().state().beingRead() && detail.steps().stream().anyMatch(cancelling::may));
        model.addAttribute(
                "mayTellColumns",
                mine
                        && detail.list().state() == ListState.REFUSED
                        && TELLABLE.contains(String.valueOf(detail.refusal())));
        model.addAttribute("claims", may ? withdrawals.liveClaims(detail.list().id()) : 0);
    }

    private static boolean followable(ListDetail detail) {
        ListState state = detail.list().state();
        return state.counted()
                && state != ListState.WITHDRAWN
                && detail.list().follower() == null
                && detail.list().sourceKind() != SourceKind.REGISTER;
    }

    @PostMapping("/tarik")
    @PreAuthorize(Allowed.UPLOAD)
    String withdraw(@PathVariable UUID id, RedirectAttributes redirect) {
        try {
            int claims = withdrawals.withdraw(id);
            redirect.addFlashAttribute("done", "intake.withdraw.done");
            redirect.addFlashAttribute("doneArgs", new Object[] {claims});
        } catch (RuleViolationException e) {
            Attempt.tell(e, redirect::addFlashAttribute);
        }
        return "redirect:/daftar/" + id;
    }

    @GetMapping("/hasil.xlsx")
    @PreAuthorize(Allowed.SEE_LISTS)
    void result(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        try (ResultWorkbook.Download download = results.of(id, locale)) {
            Attachment.XLSX.send(download.name(), download.path(), response);
        }
    }
}

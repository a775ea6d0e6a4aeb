package id.tampah.intake.web;

import static java.util.Objects.requireNonNull;

import id.tampah.access.Allowed;
import id.tampah.access.CurrentUser;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListState;
import id.tampah.intake.ListTemplates;
import id.tampah.intake.Lists;
import id.tampah.intake.PeriodNamed;
import id.tampah.intake.Receipt;
import id.tampah.intake.SampleWorkbooks;
import id.tampah.intake.Upload;
import id.tampah.intake.UploadRights;
import id.tampah.intake.reading.ReadingLimits;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attachment;
import id.tampah.sheet.gate.FileName;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a list in, with templates to fill and ready-made lists to try. */
@Controller
@RequiredArgsConstructor
class UploadController {

    private final Lists lists;
    private final UploadRights rights;
    private final ReadingLimits limits;
    private final ListQueries queries;
    private final ListTemplates templates;
    private final PeriodNamed periodNamed;
    private final Programs programs;
    private final CurrentUser user;
    private final ObjectProvider<SampleWorkbooks> samples;

    @GetMapping("/daftar/unggah")
    @PreAuthorize(Allowed.UPLOAD)
    String form(@RequestParam(name = "sumber", required = false) @Nullable String source, Model model) {
        List<Source> mine = rights.sources();
        String chosen =
                source != null ? source : mine.size() == 1 ? mine.getFirst().code() : "";
        return form(new UploadForm(chosen, user.region().digits(), periodOf(chosen), null, null, null), model);
    }

    /** A corrected or newer file of a list: source, region and period are the list's. */
    @GetMapping("/daftar/{id}/perbaikan")
    @PreAuthorize(Allowed.UPLOAD)
    String follow(@PathVariable UUID id, Model model) {
        ListDetail list = queries.detail(id);
        UUID period = list.periodId();
        String code = period == null ? "" : programs.period(period).code();
        return form(new UploadForm(list.list().source(), list.list().region(), code, null, null, id), model);
    }

    /** The part of the form that depends on the source. */
    @GetMapping("/daftar/unggah/periode")
    @PreAuthorize(Allowed.UPLOAD)
    String periods(@RequestParam(name = "source", required = false) @Nullable String source, Model model) {
        form(new UploadForm(source, user.region().digits(), periodOf(source), null, null, null), model);
        return "intake/upload :: depending";
    }

    @PostMapping("/daftar/unggah")
    @PreAuthorize(Allowed.UPLOAD)
    String send(
            @Valid @ModelAttribute("form") UploadForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        if (form.withoutFile()) {
            errors.rejectValue("file", "intake.upload.file.choose", "");
        }
        if (errors.hasErrors()) {
            return form(form, model);
        }
        try {
            Receipt receipt = receive(form);
            if (receipt.state() == ListState.PREVIEW) {
                return "redirect:/daftar/" + receipt.id() + "/kolom";
            }
            redirect.addFlashAttribute("done", receipt.repeated() ? "intake.upload.repeated" : "intake.upload.done");
            return "redirect:/daftar/" + receipt.id();
        } catch (RuleViolationException e) {
            errors.rejectValue("file", e.getMessageKey(), e.getArguments(), e.getMessageKey());
            return form(form, model);
        }
    }

    private Receipt receive(UploadForm form) throws IOException {
        MultipartFile file = requireNonNull(form.file());
        try (InputStream content = file.getInputStream()) {
            Upload upload = new Upload(
                    String.valueOf(file.getOriginalFilename()),
                    content,
                    requireNonNull(form.source()),
                    RegionCode.parse(requireNonNull(form.region()))
                            .orElseThrow(() -> new RuleViolationException("intake.upload.region.choose")),
                    proposes(form.source()) ? periodNamed.find(form.period()) : null,
                    form.follows(),
                    null);
            return lists.receiveWatched(upload, form.look() != null);
        }
    }

    /** The first period of what the source proposes for; none where it has none. */
    private String periodOf(@Nullable String code) {
        return programs.sources().stream()
                .filter(source -> source.code().equals(code) && source.programCode() != null)
                .flatMap(source -> programs.periods(user.region()).stream()
                        .filter(period -> period.programCode().equals(source.programCode())))
                .findFirst()
                .map(Period::code)
                .orElse("");
    }

    private boolean proposes(@Nullable String source) {
        return programs.sources().stream()
                .anyMatch(each -> each.code().equals(source) && each.kind() == SourceKind.PROPOSALS);
    }

    private String form(UploadForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "followed",
                form.follows() == null ? null : queries.detail(form.follows()).list());
        model.addAttribute("sources", rights.sources());
        model.addAttribute("limits", limits);
        model.addAttribute("proposes", proposes(form.source()));
        model.addAttribute("periods", programs.periods(user.region()));
        model.addAttribute("samples", samplesForMe());
        return "intake/upload";
    }

    private List<SampleWorkbooks.Sample> samplesForMe() {
        List<String> mine = rights.sources().stream().map(Source::code).toList();
        return samples.stream()
                .flatMap(each -> each.samples().stream())
                .filter(sample -> mine.contains(sample.source()))
                .filter(sample -> user.region().contains(new RegionCode(sample.region())))
                .toList();
    }

    @GetMapping("/daftar/templat/{source}.xlsx")
    @PreAuthorize(Allowed.UPLOAD)
    void template(@PathVariable String source, Locale locale, HttpServletResponse response) throws IOException {
        Source found = programs.source(source);
        Attachment.XLSX.head("templat-" + source.toLowerCase(Locale.ROOT), response);
        templates.write(found, user.region(), locale, response.getOutputStream());
    }

    @GetMapping("/daftar/contoh/{name}")
    @PreAuthorize(Allowed.UPLOAD)
    void sample(@PathVariable String name, HttpServletResponse response) throws IOException {
        byte[] bytes = samples.stream()
                .flatMap(each -> each.bytes(name).stream())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("sample " + name));
        Attachment kind = name.endsWith(".csv") ? Attachment.CSV : Attachment.XLSX;
        kind.send(FileName.stem(name), bytes, response);
    }
}

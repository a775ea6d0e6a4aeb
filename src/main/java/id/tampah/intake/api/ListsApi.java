package id.tampah.intake.api;

import id.tampah.access.Allowed;
import id.tampah.intake.Finding;
import id.tampah.intake.FindingFilter;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.ListRows;
import id.tampah.intake.Lists;
import id.tampah.intake.PeriodNamed;
import id.tampah.intake.Receipt;
import id.tampah.intake.Sentences;
import id.tampah.intake.Slice;
import id.tampah.intake.Upload;
import id.tampah.intake.result.ResultWorkbook;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.shared.web.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Lists by API: send one, follow it, read its findings, fetch the marked-up copy. */
@RestController
@RequestMapping("/api/v1/lists")
@RequiredArgsConstructor
class ListsApi {

    private final Lists lists;
    private final ListQueries queries;
    private final ListRows rows;
    private final PeriodNamed periods;
    private final ResultWorkbook results;
    private final Sentences sentences;

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize(Allowed.UPLOAD)
    ResponseEntity<Accepted> upload(
            UploadRequest request, @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        MultipartFile file = required("file", request.file());
        RegionCode region = region(required("region", request.region()));
        String source = required("source", request.source()).strip();
        try (InputStream content = file.getInputStream()) {
            Receipt receipt = lists.receive(new Upload(
                    String.valueOf(file.getOriginalFilename()),
                    content,
                    source,
                    region,
                    periods.find(request.period()),
                    key));
            return Accepted.of(receipt);
        }
    }

    private static <T> T required(String part, @Nullable T value) {
        if (value == null) {
            throw new RuleViolationException("intake.upload.missing", part);
        }
        return value;
    }

    private static RegionCode region(String text) {
        return RegionCode.parse(text)
                .orElseThrow(() -> new RuleViolationException("intake.upload.region.unknown", text));
    }

    @GetMapping("/{id}")
    @PreAuthorize(Allowed.SEE_LISTS)
    ListAnswer list(@PathVariable UUID id, Locale locale) {
        ListDetail detail = queries.detail(id);
        return ListAnswer.of(detail, sentences.refusal(detail, locale));
    }

    @GetMapping("/{id}/rows")
    @PreAuthorize(Allowed.SEE_LISTS)
    ResponseEntity<List<RowAnswer>> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String reason,
            @RequestParam(defaultValue = "0") int page,
            Locale locale) {
        ListDetail detail = queries.detail(id);
        Slice<Finding> slice = rows.findings(id, FindingFilter.of(status, reason), Math.max(0, page));
        return ResponseEntity.ok()
                .header("X-Total-Count", Long.toString(slice.total()))
                .body(slice.rows().stream()
                        .map(each -> RowAnswer.of(detail, each, sentences.of(each, locale)))
                        .toList());
    }

    @GetMapping("/{id}/result.xlsx")
    @PreAuthorize(Allowed.SEE_LISTS)
    void result(@PathVariable UUID id, Locale locale, HttpServletResponse response) throws IOException {
        try (ResultWorkbook.Download download = results.of(id, locale)) {
            Attachment.XLSX.send(download.name(), download.path(), response);
        }
    }
}

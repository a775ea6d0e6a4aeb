package id.tampah.intake.api;

import id.tampah.access.Allowed;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListQueries;
import id.tampah.intake.Lists;
import id.tampah.intake.Receipt;
import id.tampah.intake.Upload;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corrected version of a list, as a file or as rows; source, region and period are those of the list it follows. Rows
 * that were accepted before stay what they are, only new and mended ones are added.
 */
@Slf4j
@RestController
@RequestMapping("/api/v1/lists/{id}/corrections")
@RequiredArgsConstructor
@PreAuthorize(Allowed.UPLOAD)
class CorrectionsApi {

    private static final String KEY = "Idempotency-Key";

    /** Bytes of rows sent as JSON; whoever has more sends a file, which is not held in memory. */
    private static final int MOST = 8 << 20;

    private static final TypeReference<List<Map<String, @Nullable String>>> ROWS = new TypeReference<>() {};

    private final Lists lists;
    private final ListQueries queries;
    private final JsonMapper json;

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Accepted> file(
            @PathVariable UUID id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestHeader(name = KEY, required = false) @Nullable String key)
            throws IOException {
        if (file == null) {
            throw new RuleViolationException("intake.correction.none");
        }
        try (InputStream content = file.getInputStream()) {
            return follow(id, String.valueOf(file.getOriginalFilename()), content, key);
        }
    }

    /** Rows by the names of their columns, which are understood as the headings of a file are. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Accepted> rows(
            @PathVariable UUID id, InputStream body, @RequestHeader(name = KEY, required = false) @Nullable String key)
            throws IOException {
        byte[] rows = body.readNBytes(MOST + 1);
        if (rows.length > MOST) {
            throw new RuleViolationException("intake.correction.long", MOST >> 20);
        }
        return follow(id, "perbaikan.csv", new ByteArrayInputStream(NamedRows.csv(read(rows))), key);
    }

    private List<Map<String, @Nullable String>> read(byte[] body) {
        try {
            List<Map<String, @Nullable String>> rows = json.readValue(body, ROWS).stream()
                    .filter(row -> row != null && !row.isEmpty())
                    .toList();
            if (!rows.isEmpty()) {
                return rows;
            }
        } catch (JacksonException unreadable) {
            log.debug("unreadable rows", unreadable);
        }
        throw new RuleViolationException("intake.correction.none");
    }

    private ResponseEntity<Accepted> follow(UUID id, String filename, InputStream content, @Nullable String key) {
        ListDetail followed = queries.detail(id);
        Receipt receipt = lists.receive(new Upload(
                filename,
                content,
                followed.list().source(),
                new RegionCode(followed.list().region()),
                followed.periodId(),
                id,
                key));
        return Accepted.of(receipt);
    }
}

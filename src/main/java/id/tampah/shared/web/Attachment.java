package id.tampah.shared.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** A file that is to be kept: never shown in the browser, never left in a cache. Names are given without their ending. */
public enum Attachment {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    Attachment(String type) {
        this.type = type;
    }

    /** Says what follows in the response's body. */
    public void head(String name, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + name().toLowerCase(Locale.ROOT), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    public void send(String name, Path content, HttpServletResponse response) throws IOException {
        head(name, response);
        response.setContentLengthLong(Files.size(content));
        Files.copy(content, response.getOutputStream());
    }

    public void send(String name, byte[] content, HttpServletResponse response) throws IOException {
        head(name, response);
        response.getOutputStream().write(content);
    }
}

package id.tampah.intake.result;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Sends workbooks to be kept, never to be shown in the browser. */
public final class Attachment {

    private Attachment() {}

    public static void send(ResultWorkbook.Download download, HttpServletResponse response) throws IOException {
        head(download.filename(), response);
        response.setContentLengthLong(download.size());
        download.writeTo(response.getOutputStream());
    }

    public static void head(String filename, HttpServletResponse response) {
        response.setContentType(ResultWorkbook.TYPE.toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(filename, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends lists of Kota Bogor to a running product by API and asks where they stand. */
record ListSender(int port, String key) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    /** Uploads a file and answers the id of its list. */
    String send(Path file, String source) throws IOException, InterruptedException {
        String line = "\r\n--cut\r\nContent-Disposition: form-data; name=";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(line + "\"source\"\r\n\r\n" + source + line + "\"region\"\r\n\r\n32.71" + line
                        + "\"file\"; filename=\"" + file.getFileName() + "\"\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--cut--\r\n"));
        String answer = answer(request("/api/v1/lists")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .POST(body)
                .build());
        Matcher id = ID.matcher(answer);
        if (!id.find()) {
            throw new IllegalStateException(answer);
        }
        return id.group(1);
    }

    /** What the product tells of a list. */
    String tell(String id) throws IOException, InterruptedException {
        return answer(request("/api/v1/lists/" + id).build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + key);
    }

    private static String answer(HttpRequest request) throws IOException, InterruptedException {
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }
}

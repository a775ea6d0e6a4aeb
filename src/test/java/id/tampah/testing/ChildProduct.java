package id.tampah.testing;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product in a JVM of its own on a given database, to be killed without mercy. */
public final class ChildProduct implements AutoCloseable {

    private final Map<String, String> settings;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process process;

    public ChildProduct(Map<String, String> settings) throws IOException {
        this.settings = settings;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    public void start() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.tampah.TampahApplication",
                "--server.port=" + port));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("target/child-product.log")))
                .start();
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        while (!healthy()) {
            if (Instant.now().isAfter(end) || !process.isAlive()) {
                throw new IllegalStateException("the product did not start; see target/child-product.log");
            }
            Thread.sleep(200);
        }
    }

    private boolean healthy() throws InterruptedException {
        try {
            return http.send(request("/actuator/health").build(), BodyHandlers.ofString())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** SIGKILL: no shutdown hook, no flush, no goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Uploads a list by API; returns the answer's body. */
    public String upload(String key, byte[] file, String filename, Map<String, String> fields)
            throws IOException, InterruptedException {
        String boundary = "tampah-test-boundary";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : fields.entrySet()) {
            write(
                    body,
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                            .formatted(boundary, field.getKey(), field.getValue()));
        }
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(boundary, filename));
        body.write(file);
        write(body, "\r\n--" + boundary + "--\r\n");
        HttpResponse<String> answer = http.send(
                request("/api/v1/lists")
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static void write(ByteArrayOutputStream body, String text) throws IOException {
        body.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofMinutes(4));
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}

package id.tampah.dukcapil;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Dukcapil's web service as clients know it, for people we make up; it can also fail in every way it does. */
class DukcapilSimulator implements AutoCloseable {

    enum Mood {
        WELL,
        BROKEN,
        SILENT,
        NONSENSE,
        OUT_OF_QUOTA
    }

    private final HttpServer server;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final JsonMapper json = new JsonMapper();
    private final Map<String, Someone> residents = new ConcurrentHashMap<>();
    private final List<Map<String, String>> questions = new CopyOnWriteArrayList<>();
    private final List<String> grounds = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.WELL;

    DukcapilSimulator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/nik_verifby_elemen", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nik_verifby_elemen";
    }

    void knows(Someone... people) {
        for (Someone one : people) {
            residents.put(one.nik(), one);
        }
    }

    void is(Mood next) {
        mood = next;
    }

    long questionsAbout(Someone one) {
        return questions.stream()
                .filter(question -> one.nik().equals(question.get("NIK")))
                .count();
    }

    List<String> grounds() {
        return grounds;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> question =
                json.readValue(exchange.getRequestBody(), new TypeReference<Map<String, String>>() {});
        questions.add(question);
        grounds.add(exchange.getRequestHeaders().getFirst("X-Tujuan") + " | "
                + exchange.getRequestHeaders().getFirst("X-Nomor-PKS"));
        switch (mood) {
            case WELL -> send(exchange, 200, json.writeValueAsString(verdict(question)));
            case BROKEN -> send(exchange, 503, "down");
            case SILENT -> waitForTheEnd(exchange);
            case NONSENSE -> send(exchange, 200, "{\"content\":[{\"NIK\":\"Mungkin\",\"NAMA_LGKP\":\"Entah\"}]}");
            case OUT_OF_QUOTA -> send(exchange, 200, json.writeValueAsString(coded("05", "Kuota habis")));
        }
    }

    private Map<String, Object> verdict(Map<String, String> question) {
        Someone known = residents.get(question.get("NIK"));
        if (known == null) {
            return coded("13", "Data Tidak Ditemukan");
        }
        if (known.status().equals("MENINGGAL")) {
            return coded("11", "Meninggal Dunia");
        }
        boolean name = known.name().equals(question.get("NAMA_LGKP"));
        Map<String, String> content =
                Map.of("NIK", "Sesuai", "NAMA_LGKP", name ? "Sesuai (100)" : "Tidak Sesuai (34)", "TGL_LHR", "Sesuai");
        return Map.of("content", List.of(content), "quotaLimiter", 56_616);
    }

    private static Map<String, Object> coded(String code, String words) {
        return Map.of("content", List.of(Map.of("RESPONSE_CODE", code, "RESPONSE_DESC", words)));
    }

    private void waitForTheEnd(HttpExchange exchange) {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}

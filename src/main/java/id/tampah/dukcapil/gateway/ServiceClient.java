package id.tampah.dukcapil.gateway;

import id.tampah.dukcapil.gateway.Reply.NoReply;
import id.tampah.dukcapil.gateway.Reply.Unreadable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the web service about one person, with a few tries and growing pauses. Purpose and agreement travel as headers: the
 * body belongs to the service.
 */
@Slf4j
@Component
class ServiceClient {

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final ServiceProperties service;
    private final JsonMapper json;
    private final ReplyReader reader;
    private final HttpClient http;

    ServiceClient(ServiceProperties service, JsonMapper json) {
        this.service = service;
        this.json = json;
        this.reader = new ReplyReader(json, service.codes());
        this.http = HttpClient.newBuilder()
                .connectTimeout(service.timeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Reply ask(Map<String, String> elements, GatewaySetting setting) {
        URI url = service.url();
        if (url == null) {
            return NoReply.OUTAGE;
        }
        HttpRequest request = request(url, elements, setting);
        Reply reply = attempt(request, elements);
        for (int tried = 1; tried < service.tries() && worthAnotherTry(reply); tried++) {
            pause(service.backOff().multipliedBy(1L << (tried - 1)));
            reply = attempt(request, elements);
        }
        return reply;
    }

    private static boolean worthAnotherTry(Reply reply) {
        return reply == NoReply.OUTAGE || reply instanceof Unreadable;
    }

    private HttpRequest request(URI url, Map<String, String> elements, GatewaySetting setting) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("USER_ID", service.user());
        body.put("PASSWORD", service.password());
        body.put("IP_USER", service.ip());
        body.put("TRESHOLD", Integer.toString(service.threshold()));
        body.putAll(elements);
        return HttpRequest.newBuilder(url)
                .timeout(service.timeout())
                .header("Content-Type", "application/json")
                .header("X-Tujuan", ascii(setting.purpose()))
                .header("X-Nomor-PKS", ascii(setting.agreement()))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private static String ascii(String text) {
        return text.replaceAll("[^ -~]", "?");
    }

    private Reply attempt(HttpRequest request, Map<String, String> elements) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() == TOO_MANY) {
                return NoReply.QUOTA_GONE;
            }
            return response.statusCode() >= SERVER_ERROR
                    ? NoReply.OUTAGE
                    : reader.read(response.body(), elements.keySet());
        } catch (IOException e) {
            log.warn("the Dukcapil service does not answer: {}", e.getClass().getSimpleName());
            return NoReply.OUTAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NoReply.OUTAGE;
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

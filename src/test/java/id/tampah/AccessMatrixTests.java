package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.Acting;
import id.tampah.testing.TampahTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Route × role from one declared table, {@code access-matrix.txt}. A route that stands in no line fails, a line without its route
 * fails, and every cell is asked of the running application. {@link AccessAreaTests} asks the table's other half.
 */
@TampahTest
class AccessMatrixTests {

    private static final Map<String, Set<String>> TABLE = new LinkedHashMap<>();

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @BeforeAll
    static void readTable() throws IOException {
        AccessRow.all().forEach(row -> TABLE.put(row.route(), row.roles()));
    }

    @Test
    void listsEveryRouteOnce() {
        Set<String> routes = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((info, method) -> routes.addAll(ours(info, method)));
        assertThat(new TreeSet<>(TABLE.keySet())).isEqualTo(routes);
    }

    private static List<String> ours(RequestMappingInfo info, HandlerMethod method) {
        return method.getBeanType().getName().startsWith("id.tampah")
                ? info.getMethodsCondition().getMethods().stream()
                        .flatMap(verb -> info.getPatternValues().stream().map(path -> verb + " " + path))
                        .toList()
                : List.of();
    }

    @Test
    void letsInWhomTheTableNamesAndNobodyElse() {
        List<String> surprises = new ArrayList<>();
        TABLE.forEach((route, allowed) -> {
            for (Role role : Role.values()) {
                boolean open = allowed.contains("ANYBODY") || allowed.contains(role.name());
                int status = call(route, role);
                if (open == (status == 403)) {
                    surprises.add(route + " as " + role + " answered " + status);
                }
            }
        });
        assertThat(surprises).isEmpty();
    }

    /** Ids that exist nowhere: who may call gets anything but 403, who may not gets 403 before the id is looked up. */
    private int call(String route, Role role) {
        String[] parts = route.split(" ");
        String path = parts[1].replaceAll("\\{(code|region|village)[^}]*}", "9999")
                .replaceAll("\\{(source)[^}]*}", "DTKS")
                .replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000");
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(HttpMethod.valueOf(parts[0]), path);
        if (route.startsWith("POST /api/v1/lists")) {
            request.contentType(MediaType.MULTIPART_FORM_DATA);
        }
        return mvc.perform(request.with(Acting.acting(role, "9999")).with(csrf()))
                .getResponse()
                .getStatus();
    }

    @Test
    void asksStrangersToSignIn() {
        TABLE.forEach((route, allowed) -> {
            if (!allowed.contains("ANYBODY") && route.startsWith("GET ") && !route.contains("{")) {
                int status = mvc.get()
                        .uri(route.substring(4))
                        .exchange()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(route).isIn(302, 401);
            }
        });
    }

    @Test
    void refusesEveryPostWithoutItsToken() {
        TABLE.keySet().stream()
                .filter(route -> route.startsWith("POST ") && !route.startsWith("POST /api/"))
                .filter(route -> !route.startsWith("POST /cek")) // acts for no session
                .forEach(route -> assertThat(mvc.post()
                                .uri(route.substring(5).replaceAll("\\{[^}]*}", "00000000-0000-7000-8000-000000000000"))
                                .with(Acting.acting(Role.ADMIN, ""))
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(route)
                        .isEqualTo(403));
    }
}

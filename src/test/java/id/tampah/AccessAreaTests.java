package id.tampah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.tampah.access.Role;
import id.tampah.testing.Acting;
import id.tampah.testing.Aid;
import id.tampah.testing.TampahTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * Route × area from the declared table: everybody whom a line's roles let in asks for the thing from its own region, from a
 * sibling, from above and from below. Who is not named there gets 403 or 404, or a page that does not name the thing.
 */
@TampahTest
@Import(Aid.class)
class AccessAreaTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BeanFactory beans;

    static Stream<AccessRow> routesOfARegion() throws IOException {
        return AccessRow.all().stream().filter(row -> !row.thing().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("routesOfARegion")
    void isReachedFromTheAreasOfItsLineAndFromNowhereElse(AccessRow row) throws IOException {
        AccessWorld shown = AccessWorld.make(beans);
        for (String area : List.of("sibling", "below", "above", "own")) {
            boolean open = row.areas().contains(area);
            AccessWorld world = open && !row.reads() ? AccessWorld.make(beans) : shown;
            String seat = world.seat(row.thing(), area);
            for (Role role : seat.isEmpty() ? List.<Role>of() : askers(row, open)) {
                MockHttpServletResponse answer = ask(row, world, role, seat);
                assertThat(reached(row, world, answer))
                        .as("%s as %s %s answered %d", row, role, area, answer.getStatus())
                        .isEqualTo(open);
            }
        }
    }

    /** Every role tries what is closed to it; what is open is asked once, by the city's social office where it may. */
    private static List<Role> askers(AccessRow row, boolean open) {
        List<Role> roles = row.roles().stream().map(Role::valueOf).toList();
        return !open ? roles : roles.contains(Role.DINSOS_KOTA) ? List.of(Role.DINSOS_KOTA) : roles.subList(0, 1);
    }

    private MockHttpServletResponse ask(AccessRow row, AccessWorld world, Role role, String seat) {
        String path = world.fill(row.path(), row.thing());
        AbstractMockHttpServletRequestBuilder<?> request =
                path.endsWith("/unggah") || row.route().startsWith("POST /api/v1/lists")
                        ? MockMvcRequestBuilders.multipart(path).file(list(world))
                        : MockMvcRequestBuilders.request(HttpMethod.valueOf(row.method()), path);
        for (String parameter : row.parameters()) {
            String[] parts = world.fill(parameter, row.thing()).split("=");
            request.param(parts[0], parts[1]);
        }
        return mvc.perform(request.with(Acting.acting(role, seat)).with(csrf())).getResponse();
    }

    private static MockMultipartFile list(AccessWorld world) {
        return new MockMultipartFile(
                "file",
                "uji.csv",
                "text/csv",
                world.fill("NIK,NAMA\n,{mark}", "").getBytes());
    }

    /** A page must name the thing to those who may see it; a deed and an answer without names are judged by their status. */
    private static boolean reached(AccessRow row, AccessWorld world, MockHttpServletResponse answer)
            throws IOException {
        assertThat(answer.getStatus()).as("%s", row).isLessThan(500);
        boolean named = world.named(text(answer) + answer.getHeader(HttpHeaders.CONTENT_DISPOSITION));
        if (answer.getStatus() == 403 || answer.getStatus() == 404) {
            assertThat(named).as("%s names the thing to a stranger", row).isFalse();
            return false;
        }
        return named || answer.getStatus() != 200 || !row.names(answer.getContentType());
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        return String.valueOf(answer.getContentType()).contains("sheet") && answer.getStatus() == 200
                ? unzipped(answer.getContentAsByteArray())
                : answer.getContentAsString();
    }

    private static String unzipped(byte[] workbook) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (parts.getNextEntry() != null) {
                text.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}

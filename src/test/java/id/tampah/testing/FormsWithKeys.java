package id.tampah.testing;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/** What a browser does: every form that is sent carries the key its page gave it. */
@TestComponent
class FormsWithKeys implements MockMvcBuilderCustomizer {

    private static final RequestPostProcessor KEY = request -> {
        if (request.getMethod().equals("POST") && request.getParameter("_form") == null) {
            request.addParameter("_form", UUID.randomUUID().toString());
        }
        return request;
    };

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.defaultRequest(MockMvcRequestBuilders.get("/").with(KEY));
    }
}

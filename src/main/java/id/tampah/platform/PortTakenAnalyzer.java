package id.tampah.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Another program has the port: says so, and what to do, in both languages. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTakenAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException taken) {
        return new FailureAnalysis(text("start.port", taken), text("start.port.todo", taken), taken);
    }

    private static String text(String key, PortInUseException taken) {
        return say(Locale.ROOT, key, taken) + "\n" + say(Locale.ENGLISH, key, taken);
    }

    private static String say(Locale locale, String key, PortInUseException taken) {
        String pattern = ResourceBundle.getBundle(
                        "messages/shell",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
        return MessageFormat.format(pattern, Integer.toString(taken.getPort()), Integer.toString(taken.getPort() + 1));
    }
}

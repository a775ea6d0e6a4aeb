package id.tampah.intake;

import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what was found and what to do. */
@Component
@RequiredArgsConstructor
public class Sentences {

    private final MessageSource messages;

    public String of(Finding finding, Locale locale) {
        return finding.reason() == null ? "" : reason(finding.reason(), finding.detail(), locale);
    }

    public String reason(String reason, String detail, Locale locale) {
        return messages.getMessage("intake.reason." + reason, new Object[] {detail}, locale);
    }

    public String say(String key, Object[] arguments, Locale locale) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Why the file was refused, or nothing. */
    public @Nullable String refusal(ListDetail detail, Locale locale) {
        return detail.refusal() == null
                ? null
                : messages.getMessage(detail.refusal(), detail.refusalArgs().toArray(), locale);
    }
}

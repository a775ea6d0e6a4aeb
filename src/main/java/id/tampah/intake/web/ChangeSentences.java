package id.tampah.intake.web;

import id.tampah.intake.RowChange;
import id.tampah.intake.RowChange.Difference;
import id.tampah.region.Regions;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells what a changed row says instead of what was accepted; numbers of people are never told. */
@Component
@RequiredArgsConstructor
class ChangeSentences {

    private final Regions regions;
    private final MessageSource messages;

    ChangeLine of(RowChange change, Locale locale) {
        return new ChangeLine(
                change,
                change.differences().stream().map(each -> say(each, locale)).toList());
    }

    private String say(Difference difference, Locale locale) {
        String field = text("sheet.field." + difference.field(), locale);
        if (difference.secret()) {
            return text("intake.changes.secret", locale, field);
        }
        return text(
                "intake.changes.difference",
                locale,
                field,
                value(difference.field(), difference.was(), locale),
                value(difference.field(), difference.becomes(), locale));
    }

    private String value(String field, String value, Locale locale) {
        if (value.isEmpty()) {
            return text("intake.changes.blank", locale);
        }
        return field.equals("VILLAGE") ? regions.label(value) : value;
    }

    String text(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}

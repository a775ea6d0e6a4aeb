package id.tampah.registry.web;

import id.tampah.registry.HouseholdFact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says facts and reasons of other modules in the reader's language. */
@Component
@RequiredArgsConstructor
class FactSentences {

    private final MessageSource messages;

    Spoken in(Locale locale) {
        return new Spoken(messages, locale);
    }

    /** One language. */
    record Spoken(MessageSource messages, Locale locale) {

        public String title(HouseholdFact fact) {
            Object[] arguments = fact.arguments().stream().map(this::argument).toArray();
            return say(fact.title(), arguments, fact.title());
        }

        /** A message key is looked up, a code has a message of its own, anything else is what somebody wrote. */
        public String reason(@Nullable String reason) {
            if (reason == null) {
                return "";
            }
            return say("registry.reason." + reason, new Object[0], say(reason, new Object[0], reason));
        }

        private String say(String key, Object[] arguments, String otherwise) {
            return Objects.requireNonNullElse(messages.getMessage(key, arguments, otherwise, locale), otherwise);
        }

        private Object argument(Object argument) {
            return argument instanceof LocalDate date
                    ? DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date)
                    : argument;
        }
    }
}

package id.tampah.shared;

import java.util.function.BiConsumer;
import lombok.Getter;

/** A rule stops what the user wants to do; the message says which rule and what to do. */
@Getter
public class RuleViolationException extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    public RuleViolationException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    /** Gives the sentence to the next page: {@code redirect::addFlashAttribute}, or to this one: {@code model::addAttribute}. */
    public void tell(BiConsumer<String, Object> page) {
        page.accept("problem", messageKey);
        page.accept("problemArgs", arguments);
    }
}

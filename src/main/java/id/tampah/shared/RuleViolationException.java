package id.tampah.shared;

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
}

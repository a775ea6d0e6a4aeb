package id.tampah.sheet;

import id.tampah.shared.RuleViolationException;
import lombok.Getter;

/** A file that is not read, with a sentence for the person who sent it. */
@Getter
public class RefusedFileException extends RuleViolationException {

    private final Refusal refusal;

    public RefusedFileException(Refusal refusal, Object... args) {
        super(refusal.messageKey(), args);
        this.refusal = refusal;
    }

    /** A parser stumbled over something nobody foresaw: the file counts as damaged, the cause goes to the log. */
    public static RefusedFileException damaged(Throwable cause) {
        RefusedFileException refused = new RefusedFileException(Refusal.DAMAGED);
        refused.initCause(cause);
        return refused;
    }
}

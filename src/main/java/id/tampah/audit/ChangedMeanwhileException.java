package id.tampah.audit;

import lombok.Getter;
import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed a thing since its page was opened; the trail knows who. */
@Getter
public class ChangedMeanwhileException extends OptimisticLockingFailureException {

    private final String subject;

    /** @param subject as the trail names it, such as {@code case:0197…} */
    public ChangedMeanwhileException(String subject) {
        super(subject + " was changed meanwhile");
        this.subject = subject;
    }
}

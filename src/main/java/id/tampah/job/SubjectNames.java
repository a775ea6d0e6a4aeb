package id.tampah.job;

import java.util.Collection;
import java.util.List;

/** Implemented by each module that owns what runs work on: its things, by the names people know them by. */
public interface SubjectNames {

    /** What people call the subject of a run. */
    record Named(String subject, String name) {}

    /** Those of the subjects that are this module's and within the reader's sight. */
    List<Named> of(Collection<String> subjects);
}

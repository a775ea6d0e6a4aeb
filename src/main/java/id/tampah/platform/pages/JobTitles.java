package id.tampah.platform.pages;

import id.tampah.job.JobRun;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the words of the reader's language in the place of a run's message key. */
@Component
@RequiredArgsConstructor
class JobTitles {

    private final MessageSource messages;

    List<JobRun> of(List<JobRun> runs) {
        return runs.stream().map(this::of).toList();
    }

    JobRun of(JobRun run) {
        String words = messages.getMessage(run.title(), null, run.title(), LocaleContextHolder.getLocale());
        return words == null ? run : run.titled(words);
    }
}

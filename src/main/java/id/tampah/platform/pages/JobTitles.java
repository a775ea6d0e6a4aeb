package id.tampah.platform.pages;

import id.tampah.job.JobRun;
import id.tampah.job.SubjectNames;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says in words what runs do: in the reader's language in the place of a message key, and what they work on. */
@Component
@RequiredArgsConstructor
class JobTitles {

    private final MessageSource messages;
    private final List<SubjectNames> names;

    List<JobRun> of(List<JobRun> runs) {
        return runs.stream().map(this::of).toList();
    }

    JobRun of(JobRun run) {
        String words = messages.getMessage(run.title(), null, run.title(), LocaleContextHolder.getLocale());
        return words == null ? run : run.titled(words);
    }

    /** What the runs work on, by subject. */
    private Map<String, String> names(List<JobRun> runs) {
        Set<String> subjects = runs.stream().map(JobRun::subject).collect(Collectors.toSet());
        return names.stream()
                .flatMap(module -> module.of(subjects).stream())
                .collect(Collectors.toMap(SubjectNames.Named::subject, SubjectNames.Named::name));
    }

    /** Shows runs on a page, as {@code runs} and {@code names}. */
    void show(List<JobRun> runs, Model model) {
        model.addAttribute("runs", of(runs));
        model.addAttribute("names", names(runs));
    }
}

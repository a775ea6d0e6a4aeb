package id.tampah.intake.web;

import static id.tampah.registry.JourneyState.DONE;
import static id.tampah.registry.JourneyState.LATER;
import static id.tampah.registry.JourneyState.NOW;
import static id.tampah.registry.JourneyState.STOPPED;

import id.tampah.intake.ClaimCounts;
import id.tampah.intake.ListDetail;
import id.tampah.intake.ListState;
import id.tampah.job.JobRun;
import id.tampah.program.SourceKind;
import id.tampah.region.IndonesianTime;
import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyStep;
import id.tampah.registry.JourneyWord;
import id.tampah.shared.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The journey of a list as far as a list goes: sent, checked, matched, cleared of doubles. */
final class ListJourney {

    private final ListDetail list;
    private final @Nullable String refusal;

    private final ClaimCounts claims;
    private final BiFunction<String, Object[], String> words;

    /** @param words puts a message with its arguments into the reader's language */
    ListJourney(
            ListDetail list, @Nullable String refusal, ClaimCounts claims, BiFunction<String, Object[], String> words) {
        this.list = list;
        this.refusal = refusal;
        this.claims = claims;
        this.words = words;
    }

    List<JourneyStep> steps() {
        List<JourneyStep> steps = new ArrayList<>();
        steps.add(new JourneyStep(JourneyWord.DIUSULKAN, DONE, day(list.list().receivedAt()), null));
        steps.add(new JourneyStep(JourneyWord.DIPERIKSA, reading(), day(list.readAt()), refusal));
        if (list.list().sourceKind() != SourceKind.REGISTER) {
            steps.add(new JourneyStep(JourneyWord.DIPADANKAN, matching(), ended("dukcapil.match"), unmatched()));
            steps.add(new JourneyStep(JourneyWord.BEBAS_GANDA, clearing(), ended("dedup.clear"), undecided()));
        }
        return steps;
    }

    private JourneyState reading() {
        return switch (list.list().state()) {
            case UPLOADED, READING -> list.state() == ListState.FAILED ? STOPPED : NOW;
            case REFUSED, FAILED -> STOPPED;
            default -> DONE;
        };
    }

    private JourneyState matching() {
        return switch (list.list().state()) {
            case READ, MATCHING -> list.state() == ListState.FAILED ? STOPPED : NOW;
            case CLEARING, RESOLVED -> DONE;
            case WITHDRAWN -> ended("dukcapil.match") == null ? LATER : DONE;
            default -> LATER;
        };
    }

    private JourneyState clearing() {
        return switch (list.list().state()) {
            case CLEARING -> list.state() == ListState.FAILED ? STOPPED : NOW;
            case RESOLVED -> claims.undecided() > 0 ? NOW : DONE;
            case WITHDRAWN -> ended("dedup.clear") == null ? LATER : DONE;
            default -> LATER;
        };
    }

    private @Nullable String unmatched() {
        long padan = claims.padan();
        long others = claims.all() - padan;
        return others == 0 ? null : words.apply("intake.journey.unmatched", new Object[] {padan, others});
    }

    private @Nullable String undecided() {
        long open = claims.undecided();
        return open == 0 ? null : words.apply("intake.journey.undecided", new Object[] {open});
    }

    private @Nullable LocalDate ended(String kind) {
        return list.steps().stream()
                .filter(run -> run.kind().equals(kind))
                .map(JobRun::finishedAt)
                .filter(Objects::nonNull)
                .reduce((first, last) -> last)
                .map(this::day)
                .orElse(null);
    }

    private @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null
                ? null
                : instant.atZone(IndonesianTime.of(new RegionCode(list.list().region()))
                                .getZone())
                        .toLocalDate();
    }
}

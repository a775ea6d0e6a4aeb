package id.tampah.citizen;

import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.Rupiah;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts an aid into plain words: the sentence first, then why, then what to do. */
@Component
@RequiredArgsConstructor
public class AidWords {

    private final MessageSource messages;
    private final Regions regions;

    public AidView of(Aid aid, Locale locale) {
        Object[] facts = facts(aid, locale);
        String say = "citizen.say." + aid.status();
        return new AidView(
                aid.programme(),
                aid.source(),
                aid.period(),
                aid.stage(),
                aid.status(),
                messages.getMessage(say + ".before", facts, locale),
                messages.getMessage(say + ".verb", facts, locale),
                messages.getMessage(say + ".after", facts, locale),
                AidJourney.of(aid, matched(aid, facts, locale)),
                reason(aid, facts, locale),
                nextStep(aid, facts, locale));
    }

    /** The word of a status as the answer and the API show it. */
    public String word(AidStatus status, Locale locale) {
        return messages.getMessage("status." + status, null, locale);
    }

    /** What every sentence may use: 0 aid, 1 place, 2 day of distribution, 3 day received, 4 source, 5 since, 6 SK, 7 its day, 8 detail. */
    private Object[] facts(Aid aid, Locale locale) {
        return new Object[] {
            aidInWords(aid),
            place(aid, locale),
            day(aid.due(), locale),
            day(aid.handedOn(), locale),
            aid.source(),
            day(aid.since(), locale),
            aid.skNumber() == null ? "" : aid.skNumber(),
            day(aid.skDate(), locale),
            aid.detail() == null ? "" : aid.detail()
        };
    }

    private static String aidInWords(Aid aid) {
        String amount = aid.amount() > 0 ? new Rupiah(aid.amount()).toString() : null;
        return Stream.of(aid.programme(), aid.stage(), amount)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String place(Aid aid, Locale locale) {
        if (aid.place() != null && !aid.place().isBlank()) {
            return aid.place();
        }
        return aid.region().length() == 10
                ? regions.title(new RegionCode(aid.region()))
                : messages.getMessage("citizen.office", null, locale);
    }

    private static String day(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    /** The recorded reason in words, else Dukcapil's answer where that is the trouble, else what the status itself means. */
    private @Nullable String reason(Aid aid, Object[] facts, Locale locale) {
        return Stream.of(
                        "reason." + aid.reason(),
                        verdictMatters(aid) ? "verdict." + aid.verdict() : "",
                        aid.status().name())
                .map(why -> messages.getMessage("citizen.why." + why, facts, null, locale))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What Dukcapil answered, where it is not that all is well. */
    private @Nullable String matched(Aid aid, Object[] facts, Locale locale) {
        return aid.verdict().equals("PADAN")
                ? null
                : messages.getMessage("citizen.why.verdict." + aid.verdict(), facts, null, locale);
    }

    private String nextStep(Aid aid, Object[] facts, Locale locale) {
        boolean mend = verdictMatters(aid) && !aid.unmatched() && !aid.verdict().equals("PADAN");
        String todo =
                aid.movedAway() ? "PINDAH" : mend ? "verdict" : aid.status().name();
        return messages.getMessage("citizen.todo." + todo, facts, locale);
    }

    private static boolean verdictMatters(Aid aid) {
        return switch (aid.status()) {
            case DIPERIKSA, TERDAFTAR, TIDAK_MENERIMA -> true;
            default -> false;
        };
    }
}

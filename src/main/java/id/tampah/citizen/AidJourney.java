package id.tampah.citizen;

import static id.tampah.registry.JourneyWord.*;

import id.tampah.registry.JourneyState;
import id.tampah.registry.JourneyStep;
import id.tampah.registry.JourneyWord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The journey line of one aid: what is behind the family, where it stands, what is still to come. */
final class AidJourney {

    /** Others decide on a family of a recipients' list; our part of its way ends with the check for doubles. */
    private static final List<JourneyWord> LISTED = List.of(DIUSULKAN, DIPERIKSA, DIPADANKAN, BEBAS_GANDA, DITETAPKAN);

    private AidJourney() {}

    /** @param matched what came of the matching, where it is not what everybody hopes for */
    static List<JourneyStep> of(Aid aid, @Nullable String matched) {
        List<JourneyWord> way = aid.status() == AidStatus.TERDAFTAR ? LISTED : way(aid);
        JourneyWord at = aid.stoppedAt() == null ? now(aid) : aid.stoppedAt();
        int now = at == null ? way.size() : way.indexOf(at);
        List<JourneyStep> steps = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            JourneyState state = state(i, now, aid.stoppedAt() != null);
            steps.add(new JourneyStep(
                    way.get(i),
                    state,
                    date(way.get(i), state, aid),
                    way.get(i) == DIPADANKAN && state == JourneyState.DONE ? matched : null));
        }
        return steps;
    }

    private static List<JourneyWord> way(Aid aid) {
        JourneyWord quota =
                switch (aid.status()) {
                    case ANTRE -> ANTRE;
                    case DIALIHKAN -> DIALIHKAN;
                    default -> DAPAT_KUOTA;
                };
        return Stream.of(
                        DIUSULKAN,
                        DIPERIKSA,
                        DIPADANKAN,
                        BEBAS_GANDA,
                        MASUK_SASARAN,
                        DIVERIFIKASI,
                        DIMUSYAWARAHKAN,
                        quota,
                        DITETAPKAN,
                        DISALURKAN,
                        DITERIMA)
                .filter(word -> !aid.leavesOut(word))
                .toList();
    }

    /** The word the family waits at; null when all is done. */
    private static @Nullable JourneyWord now(Aid aid) {
        return switch (aid.status()) {
            case DIPERIKSA -> aid.targeted() ? DAPAT_KUOTA : aid.unmatched() ? DIPADANKAN : MASUK_SASARAN;
            case DITAHAN -> BEBAS_GANDA;
            case ANTRE -> ANTRE;
            case DIALIHKAN -> DIALIHKAN;
            case DAPAT_KUOTA -> DITETAPKAN;
            case DITETAPKAN -> DISALURKAN;
            case DISALURKAN, BELUM_DISERAHKAN, DIKEMBALIKAN -> DITERIMA;
            case DITERIMA, TERDAFTAR, TIDAK_MENERIMA -> null;
        };
    }

    private static JourneyState state(int at, int now, boolean stopped) {
        if (at == now) {
            return stopped ? JourneyState.STOPPED : JourneyState.NOW;
        }
        return at < now ? JourneyState.DONE : JourneyState.LATER;
    }

    private static @Nullable LocalDate date(JourneyWord word, JourneyState state, Aid aid) {
        return switch (word) {
            case DIUSULKAN -> aid.since();
            case DITETAPKAN -> aid.skDate();
            case DISALURKAN -> aid.due();
            case DITERIMA -> state == JourneyState.DONE ? aid.handedOn() : null;
            default -> null;
        };
    }
}

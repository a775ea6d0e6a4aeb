package id.tampah.citizen;

import java.util.List;

/** What the citizen is told. */
public record Answer(Outcome outcome, List<Aid> aids) {

    public boolean found() {
        return outcome == Outcome.FOUND;
    }

    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }
}

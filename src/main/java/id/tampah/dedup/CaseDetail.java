package id.tampah.dedup;

import java.util.List;

/** A case with everything a person needs to decide it; {@code choices} one for each side that is still in it. */
public record CaseDetail(
        CaseSummary summary,
        List<CaseSide> sides,
        List<Choice> choices,
        List<JournalEntry> journal,
        List<CaseEvidence> evidence) {

    /** The sides that are still in the case. */
    public List<CaseSide> present() {
        return sides.stream().filter(side -> !side.gone()).toList();
    }
}

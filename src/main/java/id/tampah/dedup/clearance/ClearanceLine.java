package id.tampah.dedup.clearance;

import id.tampah.dedup.CaseKind;

/**
 * One line of the clearance report: a village (or whatever the claims know), the programmes that met there, the kind.
 *
 * @param freed rupiah a stage that dropped claims would have cost; {@code waiting} the same of open cases, at least
 */
public record ClearanceLine(
        String region,
        String programs,
        CaseKind kind,
        long cases,
        long open,
        long decided,
        long dropped,
        long freed,
        long waiting) {

    ClearanceLine plus(ClearanceLine other) {
        return new ClearanceLine(
                region,
                programs,
                kind,
                cases + other.cases,
                open + other.open,
                decided + other.decided,
                dropped + other.dropped,
                freed + other.freed,
                waiting + other.waiting);
    }
}

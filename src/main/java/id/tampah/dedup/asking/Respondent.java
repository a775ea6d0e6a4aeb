package id.tampah.dedup.asking;

import id.tampah.access.Role;
import id.tampah.dedup.CaseSide;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Who can be asked about a case, and how many digits the region has in which they work. */
@Getter
@RequiredArgsConstructor
public enum Respondent {
    DESA(Role.OPERATOR_DESA, 10),
    DUKCAPIL(Role.DUKCAPIL, 4);

    private final Role role;
    private final int digits;

    /** Where somebody knows the person of a claim; empty when the claim does not say that precisely, or lies elsewhere. */
    String place(CaseSide side) {
        return side.inside() && side.region().length() >= digits ? side.region().substring(0, digits) : "";
    }
}

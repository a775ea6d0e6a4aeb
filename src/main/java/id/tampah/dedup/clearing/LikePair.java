package id.tampah.dedup.clearing;

import id.tampah.dedup.CaseKind;
import id.tampah.dedup.engine.learning.Evidence;
import id.tampah.registry.ClaimRef;

/**
 * Two claims the engine takes for one person, or for one family.
 *
 * @param contested what they share is what relatives share, too: it joins nobody else to them
 * @param certain no doubt is left, a bulk decision may take it
 */
record LikePair(
        CaseKind kind,
        ClaimRef one,
        ClaimRef other,
        float probability,
        boolean contested,
        boolean certain,
        Evidence evidence) {}

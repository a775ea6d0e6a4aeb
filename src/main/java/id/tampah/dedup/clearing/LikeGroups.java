package id.tampah.dedup.clearing;

import id.tampah.registry.ClaimRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins pairs that share a claim to groups. A contested pair stays by itself: what it shares proves nothing about others. */
final class LikeGroups {

    private final Map<ClaimRef, ClaimRef> parents = new HashMap<>();
    private final Map<Object, Integer> numbers = new HashMap<>();

    /** A number for each pair: that of its group. */
    static int[] of(List<LikePair> pairs) {
        LikeGroups groups = new LikeGroups();
        pairs.stream().filter(LikeGroups::joins).forEach(pair -> groups.join(pair.one(), pair.other()));
        return pairs.stream().mapToInt(groups::number).toArray();
    }

    private static boolean joins(LikePair pair) {
        return !pair.contested() && pair.probability() >= Judging.POSSIBLE;
    }

    private int number(LikePair pair) {
        Object group = joins(pair) ? root(pair.one()) : pair;
        return numbers.computeIfAbsent(group, key -> numbers.size());
    }

    private void join(ClaimRef one, ClaimRef other) {
        parents.put(root(one), root(other));
    }

    private ClaimRef root(ClaimRef claim) {
        ClaimRef parent = parents.getOrDefault(claim, claim);
        if (parent.equals(claim)) {
            return claim;
        }
        ClaimRef root = root(parent);
        parents.put(claim, root);
        return root;
    }
}

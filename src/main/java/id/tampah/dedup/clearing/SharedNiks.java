package id.tampah.dedup.clearing;

import java.util.ArrayList;
import java.util.List;

/** Finds the NIKs under which two people stand: names that cannot be one person's, in different families. */
final class SharedNiks {

    private SharedNiks() {}

    /** Takes rows ordered by key; answers each shared key once. */
    static List<byte[]> among(List<NamedNik> rows) {
        List<byte[]> shared = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !rows.get(i).sameKey(rows.get(start))) {
                if (twoPeople(rows.subList(start, i))) {
                    shared.add(rows.get(start).key());
                }
                start = i;
            }
        }
        return shared;
    }

    private static boolean twoPeople(List<NamedNik> group) {
        return group.stream()
                .anyMatch(a ->
                        group.stream().anyMatch(b -> !a.sameKk(b) && Names.clearlyDifferent(a.nameKey(), b.nameKey())));
    }
}

package id.tampah.dedup.engine.learning;

import id.tampah.dedup.engine.compare.Field;
import id.tampah.dedup.engine.compare.Pattern;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a pair scores as it does, as a waterfall: bits before anything was compared, then what each field adds. A field of a group
 * adds what it says beyond those before it. The rival is the kind of pair the weights are measured against.
 */
public record Evidence(PairKind rival, double prior, List<MatchWeight> weights) {

    public static Evidence of(Model model, int pattern) {
        PairKind rival = model.rival(pattern);
        List<MatchWeight> weights = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            if (group == FieldGroup.NAME) {
                weights.add(weight(model, group, 0, 2, pattern, rival));
            } else {
                for (int known = 1; known <= group.fields().size(); known++) {
                    weights.add(weight(model, group, known - 1, known, pattern, rival));
                }
            }
        }
        return new Evidence(rival, model.priorWeight(rival), List.copyOf(weights));
    }

    private static MatchWeight weight(
            Model model, FieldGroup group, int before, int known, int pattern, PairKind rival) {
        Field field = group.fields().get(before);
        double bits = model.weight(group, known, pattern, rival)
                - (before == 0 ? 0 : model.weight(group, before, pattern, rival));
        return new MatchWeight(field, field.level(Pattern.level(pattern, field)), bits);
    }

    /** Bits all in all. */
    public double total() {
        return prior + weights.stream().mapToDouble(MatchWeight::bits).sum();
    }
}

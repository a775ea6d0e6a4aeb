package id.tampah.dedup.web;

import id.tampah.dedup.CaseEvidence;
import id.tampah.dedup.FieldWeight;
import java.util.ArrayList;
import java.util.List;

/** Evidence as bars that begin where the one before ended, on a scale of 200 units; two sides by their letters. */
public record Waterfall(String one, String other, double probability, double zero, List<Bar> bars) {

    private static final double WIDTH = 200;

    /** One field: where its bar begins, how long it is, and whether it speaks for one person. */
    public record Bar(FieldWeight weight, double x, double width, boolean speaksFor) {}

    static Waterfall of(CaseEvidence evidence, List<Long> claims) {
        double low = 0;
        double high = 0;
        double sum = 0;
        for (FieldWeight field : evidence.fields()) {
            sum += field.bits();
            low = Math.min(low, sum);
            high = Math.max(high, sum);
        }
        double scale = WIDTH / Math.max(1, high - low);
        return new Waterfall(
                ComparedSide.letter(claims.indexOf(evidence.claimId()) + 1),
                ComparedSide.letter(claims.indexOf(evidence.otherId()) + 1),
                evidence.probability(),
                -low * scale,
                bars(evidence.fields(), -low, scale));
    }

    private static List<Bar> bars(List<FieldWeight> fields, double start, double scale) {
        List<Bar> bars = new ArrayList<>();
        double at = start;
        for (FieldWeight field : fields) {
            double next = at + field.bits();
            double shown = Math.round(field.bits() * 10) / 10.0;
            bars.add(new Bar(
                    new FieldWeight(field.field(), field.level(), shown),
                    Math.min(at, next) * scale,
                    Math.max(0.8, Math.abs(field.bits()) * scale),
                    shown >= 0));
            at = next;
        }
        return bars;
    }
}

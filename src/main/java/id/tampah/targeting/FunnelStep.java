package id.tampah.targeting;

/**
 * One step of the sifting, in households.
 *
 * @param rule code of the rule: an {@link Operation}, a verdict of Dukcapil, or {@code DESIL_DI_ATAS_BATAS}
 * @param households how many the operand holds or the rule met
 * @param before how many were in before the step
 */
public record FunnelStep(int position, String rule, String operand, int households, int before, int after) {

    public int change() {
        return after - before;
    }
}

package id.tampah.targeting;

/** How many households one rule let in or kept out. */
public record RuleCount(String state, String rule, String operand, long households, long held) {

    /** As the filter of the page writes it. */
    public String key() {
        return state + ":" + rule + ":" + operand;
    }
}

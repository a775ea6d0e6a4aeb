package id.tampah.dukcapil;

/**
 * Which verdicts a page shows; an empty word leaves that question open.
 *
 * @param outcome an {@link Outcome}, or {@link #NOTED}; empty means every one that is not PADAN
 * @param region digits; everything inside counts
 * @param list id of a list
 */
public record VerdictFilter(String outcome, String field, String region, String source, String list) {

    /** PADAN, but with a field that differs or a warning. */
    public static final String NOTED = "CATATAN";

    public static final VerdictFilter NONE = new VerdictFilter("", "", "", "", "");

    /** Whether every verdict of the region that is not PADAN is asked for. */
    public boolean onlyRegion() {
        return equals(new VerdictFilter("", "", region, "", ""));
    }
}

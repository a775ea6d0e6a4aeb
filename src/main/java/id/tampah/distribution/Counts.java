package id.tampah.distribution;

/** Deliveries of a stage or a village; planned is the sum of the four others. */
public record Counts(long planned, long delivered, long failed, long returned, long open) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    public boolean reconciles() {
        return planned == delivered + failed + returned + open;
    }

    public Counts plus(Counts other) {
        return new Counts(
                planned + other.planned,
                delivered + other.delivered,
                failed + other.failed,
                returned + other.returned,
                open + other.open);
    }
}

package id.tampah.distribution;

/** Pieces of SQL that several questions about deliveries share. */
final class DeliverySql {

    /** Columns of {@link Counts}. */
    static final String COUNTS = """
            count(*) AS planned, count(*) FILTER (WHERE d.state = 'DELIVERED') AS delivered,
            count(*) FILTER (WHERE d.state = 'FAILED') AS failed,
            count(*) FILTER (WHERE d.state = 'RETURNED') AS returned,
            count(*) FILTER (WHERE d.state = 'PLANNED') AS open\s""";

    /** Columns of {@link DeliveryRow}; the identity comes as ciphertext. */
    static final String ROW = """
            SELECT d.id, d.position, d.name, d.identity, d.region, d.amount, d.due, d.place, d.state, d.reason, d.note, d.handed_by,
                   d.at, d.version
            FROM distribution.delivery d\s""";

    private DeliverySql() {}
}

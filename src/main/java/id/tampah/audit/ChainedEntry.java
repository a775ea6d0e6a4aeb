package id.tampah.audit;

import java.util.List;

/** An entry as the chain sees it: every column as PostgreSQL prints it, so that any change of a byte shows. */
record ChainedEntry(
        long id,
        String at,
        String actor,
        String role,
        String address,
        String action,
        String subject,
        String region,
        boolean allowed,
        String details) {

    static final String COLUMNS = """
            e.id, extract(epoch FROM e.at)::text AS at, e.actor, e.role, e.address, e.action, e.subject, e.region,
            e.allowed, e.details::text AS details""";

    List<String> fields() {
        return List.of(
                String.valueOf(id),
                at,
                actor,
                role,
                address,
                action,
                subject,
                region,
                String.valueOf(allowed),
                details);
    }
}

package id.tampah.audit;

import java.time.Instant;

/** One deed as a page shows it; details are the JSON as stored. */
public record TrailRow(
        long id,
        Instant at,
        String actor,
        String role,
        String address,
        String action,
        String subject,
        String region,
        boolean allowed,
        String details) {}

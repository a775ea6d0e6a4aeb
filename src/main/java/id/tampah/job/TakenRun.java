package id.tampah.job;

import java.util.UUID;

/** What the worker reads when it takes a run. */
record TakenRun(
        UUID id,
        String kind,
        String subject,
        String region,
        String parameters,
        String actor,
        String actorRole,
        long fence,
        int attempts) {}

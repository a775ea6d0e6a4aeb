package id.tampah.job;

import java.util.Map;

/**
 * Asks for a piece of long work.
 *
 * @param kind which {@link JobHandler} does it
 * @param subject what it works on, such as {@code list:0197…}; one live run per kind and subject
 * @param title message key of what the progress page shows
 * @param region code in digits; who may see it sees the run
 * @param href where to go on when it is done; {@code {run}} stands for the id of the run
 */
public record JobRequest(
        String kind, String subject, String title, String region, Map<String, String> parameters, String href) {}

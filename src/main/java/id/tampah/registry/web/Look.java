package id.tampah.registry.web;

import id.tampah.audit.TrailRow;
import java.time.Instant;
import tools.jackson.databind.json.JsonMapper;

/** Somebody looked at a household; the reason is empty unless full numbers were asked for. */
record Look(Instant at, String actor, String role, String action, String reason) {

    static Look of(TrailRow row, JsonMapper json) {
        String reason = json.readTree(row.details()).path("reason").asString("");
        return new Look(row.at(), row.actor(), row.role(), row.action(), reason);
    }
}

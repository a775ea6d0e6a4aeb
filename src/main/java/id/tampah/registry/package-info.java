/**
 * Data Induk, the meeting point of identity: claims (what a source says about a household, never overwritten), the golden
 * households and persons they lead to, and the one page per NIK or KK. {@code dukcapil} and {@code dedup} work round it and
 * do not know each other; the steps of a list are told by {@link ClaimsRecorded}, {@link ClaimsMatched} and
 * {@link ClaimsResolved}, published inside the batch that made them true. Later modules put their part on the household
 * page by implementing {@link HouseholdFacts}.
 */
@ApplicationModule(
        displayName = "Data Induk",
        allowedDependencies = {"shared", "audit", "region", "access", "job"})
@NullMarked
package id.tampah.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

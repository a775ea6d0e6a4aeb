/**
 * Long work: one row a run, with progress, lease and fence. A module that hears an event inserts its own run in the
 * publisher's transaction, so a crash leaves nothing to publish again. Whoever takes a run raises its fence; every batch
 * checks the fence, so two nodes never do one run twice. Only code that runs here may use the role that sees all regions.
 */
@ApplicationModule(
        displayName = "Pekerjaan",
        allowedDependencies = {"shared", "audit", "access"})
@NullMarked
package id.tampah.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

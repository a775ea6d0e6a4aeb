/**
 * Program &amp; Sumber Dana: who sends lists (sources with their kind), what families receive (programmes), when (periods and
 * stages, as rows), under which version of the criteria, and which programmes one household may not be in at once.
 */
@ApplicationModule(
        displayName = "Program & Sumber Dana",
        allowedDependencies = {"shared", "audit", "access", "job"})
@NullMarked
package id.tampah.program;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Penyaluran: a stage of a signed decree is opened, and every household of it gets one delivery with the name and identity
 * of that day. Village staff mark each as handed over, failed or returned; a mistake is mended by a further entry, never by
 * erasing. What was planned is always what was delivered, failed, returned and still open.
 */
@ApplicationModule(
        displayName = "Penyaluran",
        allowedDependencies = {"shared", "audit", "region", "access", "job", "program", "registry", "allocation"})
@NullMarked
package id.tampah.distribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The frame round all rooms: the embedded database of the default start, the three database roles, the security chain,
 * the page shell, error pages and housekeeping. It knows only the base; nobody needs it.
 */
@ApplicationModule(
        displayName = "Kerangka",
        allowedDependencies = {"shared", "audit", "region", "access", "job"})
@NullMarked
package id.tampah.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

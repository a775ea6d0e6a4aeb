/**
 * Wilayah: the country from province to village as the Ministry of Home Affairs numbers it, in one edition at a time.
 *
 * <p>{@link id.tampah.region.Regions} answers everybody; {@link id.tampah.region.RegionTree} is the same edition in memory
 * for whoever resolves names by the hundred thousand. The first start loads the edition inside the jar; an administrator
 * loads later ones and the history of codes from a file. Region data are public facts and carry no row-level security.
 */
@ApplicationModule(
        displayName = "Wilayah",
        allowedDependencies = {"shared", "audit"})
@NullMarked
package id.tampah.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

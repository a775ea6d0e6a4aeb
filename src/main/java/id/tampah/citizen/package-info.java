/**
 * Cek Bantuan: a citizen asks with NIK and name as on the KTP what aid the family gets, from which source, how far it is,
 * and if not, why. Rows come from one {@code SECURITY DEFINER} function of the database; limits are counted there too, so
 * they hold across nodes. An unknown NIK and a wrong name answer alike, byte for byte and after the same work.
 */
@ApplicationModule(
        displayName = "Cek Bantuan",
        allowedDependencies = {
            "shared",
            "audit",
            "region",
            "access",
            "program",
            "registry",
            "targeting",
            "allocation",
            "distribution"
        })
@NullMarked
package id.tampah.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

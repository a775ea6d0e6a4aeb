/**
 * Kuota &amp; Penetapan: how many places a region has, who gets them, and the decree that fixes it. {@link
 * id.tampah.allocation.Quotas} divides places down the tree, {@link id.tampah.allocation.Runs} ranks the candidates,
 * {@link id.tampah.allocation.Awards} gives and takes back places, {@link id.tampah.allocation.Decrees} freezes what a
 * leader signed and says {@link id.tampah.allocation.AwardsDecreed}. Limits are constraints of the database first; the
 * code only asks nicely before it runs into them.
 */
@ApplicationModule(
        displayName = "Kuota & Penetapan",
        allowedDependencies = {"shared", "audit", "region", "access", "sheet", "job", "program", "registry", "targeting"
        })
@NullMarked
package id.tampah.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Sasaran: who may receive in a period. A recipe adds, subtracts and intersects resolved lists step by step; then the
 * verdicts and the criteria of the period speak. {@link id.tampah.targeting.Recipes} saves, simulates and builds;
 * {@link id.tampah.targeting.Candidates} shows what came of it: every household the recipe looked at, with the rule that
 * let it in or kept it out. Nothing here awards anything.
 */
@ApplicationModule(
        displayName = "Sasaran",
        allowedDependencies = {"shared", "audit", "region", "access", "job", "program", "registry", "intake"})
@NullMarked
package id.tampah.targeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

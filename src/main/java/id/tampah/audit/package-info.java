/**
 * Jejak Audit, at the bottom of the house: one append-only row for every change and for every look at a person, written in
 * the transaction of the deed itself. One sequencer chains the committed rows every second and signs the head, so that an
 * edit, a swap, an insertion or a cut tail shows. Who acts is told by {@link id.tampah.audit.Actor}.
 */
@ApplicationModule(
        displayName = "Jejak Audit",
        allowedDependencies = {"shared", "sheet"})
@NullMarked
package id.tampah.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

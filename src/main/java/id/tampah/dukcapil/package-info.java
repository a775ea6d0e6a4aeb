/**
 * Padan Dukcapil: what the civil registry knows about the people on the lists.
 *
 * <p>A snapshot of the population register is loaded by {@link id.tampah.dukcapil.Registers}; from then on every claim
 * gets one verdict; {@code gateway} has the other ways to ask. Names are compared with patience (titles, one letter, a missing word), numbers and dates are not. When
 * a newer register arrives, the claims of its region are asked again by themselves and the older residents are forgotten.
 *
 * <p>An officer confirms the NIK behind a typing mistake ({@link id.tampah.dukcapil.proposing.Proposals}) and follows up people without
 * one ({@link id.tampah.dukcapil.WithoutNik}).
 */
@ApplicationModule(
        displayName = "Padan Dukcapil",
        allowedDependencies = {"shared", "audit", "region", "access", "sheet", "job", "registry"})
@NullMarked
package id.tampah.dukcapil;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

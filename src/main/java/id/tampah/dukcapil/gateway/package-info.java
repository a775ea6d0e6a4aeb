/**
 * The ways to ask Dukcapil: the register on hand, a file that travels to the local office and back, a web service. Which one
 * a regency takes is a setting. What is not answered at once waits as BELUM_DIPADANKAN, and never becomes a refusal.
 */
@NullMarked
package id.tampah.dukcapil.gateway;

import org.jspecify.annotations.NullMarked;

/**
 * The right NIK for a mistyped one: proposed only where one slip lies between the two and nobody else could be meant, confirmed
 * only by an officer of Dukcapil, and then a new fact about the claim, which goes the whole way again.
 */
@NullMarked
package id.tampah.dukcapil.proposing;

import org.jspecify.annotations.NullMarked;

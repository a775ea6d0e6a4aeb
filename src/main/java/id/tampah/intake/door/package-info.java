/**
 * Doors for one person at a time: a citizen registers alone, or at a counter. What is typed is checked by the rules of the
 * lists and waits until the village sends it in, as a list like any other.
 */
@NullMarked
package id.tampah.intake.door;

import org.jspecify.annotations.NullMarked;

/** Truths that must hold whatever happened: counted every night and when an auditor asks, shown with what is broken. */
@NullMarked
package id.tampah.platform.invariants;

import org.jspecify.annotations.NullMarked;

/** The result of clearing as numbers. */
@NullMarked
package id.tampah.dedup.clearance;

import org.jspecify.annotations.NullMarked;

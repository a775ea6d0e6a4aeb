/** What people do with a case: decide, let a second person confirm, take back. */
@NullMarked
package id.tampah.dedup.deciding;

import org.jspecify.annotations.NullMarked;

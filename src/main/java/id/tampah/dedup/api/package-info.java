/** REST resources of Data Ganda. */
@NullMarked
package id.tampah.dedup.api;

import org.jspecify.annotations.NullMarked;

/** Asking those who know the people: a village, or Dukcapil. Their answer comes back to the case; it decides nothing by itself. */
@NullMarked
package id.tampah.dedup.asking;

import org.jspecify.annotations.NullMarked;

/** People as columns of primitive arrays, and how common their words are. */
@NullMarked
package id.tampah.dedup.engine.columns;

import org.jspecify.annotations.NullMarked;

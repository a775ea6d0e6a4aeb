/** How much a level of agreement weighs, learned from the data itself without labels. */
@NullMarked
package id.tampah.dedup.engine.learning;

import org.jspecify.annotations.NullMarked;

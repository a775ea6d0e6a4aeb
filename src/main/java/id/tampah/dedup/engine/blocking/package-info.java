/** Which pairs are worth comparing: people who share the value of a blocking key. */
@NullMarked
package id.tampah.dedup.engine.blocking;

import org.jspecify.annotations.NullMarked;

/** What people write, as longs that compare in a few nanoseconds: words of six-bit signs, numbers of four-bit digits, dates. */
@NullMarked
package id.tampah.dedup.engine.words;

import org.jspecify.annotations.NullMarked;

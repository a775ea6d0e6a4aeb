/** The comparison kernel: two people in, one level of agreement a field out. It knows nothing else. */
@NullMarked
package id.tampah.dedup.engine.compare;

import org.jspecify.annotations.NullMarked;

/** How cases come about and go away by themselves: the jobs that compare claims with everything in force. */
@NullMarked
package id.tampah.dedup.clearing;

import org.jspecify.annotations.NullMarked;

/** Tests of the lists: rules row by row, the whole way from upload to counted rows, and what must be refused. */
@NullUnmarked
package id.tampah.intake;

import org.jspecify.annotations.NullUnmarked;

/** Lists for other programs. */
@NullMarked
package id.tampah.intake.api;

import org.jspecify.annotations.NullMarked;

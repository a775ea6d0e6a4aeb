/** Tests of matching with the register. */
@NullUnmarked
package id.tampah.dukcapil;

import org.jspecify.annotations.NullUnmarked;

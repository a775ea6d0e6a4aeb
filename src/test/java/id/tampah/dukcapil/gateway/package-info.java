/** Tests of the ways to ask Dukcapil. */
@NullUnmarked
package id.tampah.dukcapil.gateway;

import org.jspecify.annotations.NullUnmarked;

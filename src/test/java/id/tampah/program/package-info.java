/** Tests of programmes, senders, periods and stages. */
@NullUnmarked
package id.tampah.program;

import org.jspecify.annotations.NullUnmarked;

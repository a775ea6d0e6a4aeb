/** Dukcapil's pages: claims that do not agree with the register, figures by village, one claim beside the register. */
@NullMarked
package id.tampah.dukcapil.web;

import org.jspecify.annotations.NullMarked;

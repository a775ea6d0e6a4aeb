/** Pages of the distribution: the stages, opening one, and the village's list made for a phone. */
@NullMarked
package id.tampah.distribution.web;

import org.jspecify.annotations.NullMarked;

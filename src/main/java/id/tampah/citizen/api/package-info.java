/** The public check by API, without a key. */
@NullMarked
package id.tampah.citizen.api;

import org.jspecify.annotations.NullMarked;

/** The security chains of pages and API. */
@NullMarked
package id.tampah.platform.security;

import org.jspecify.annotations.NullMarked;

/** What tests share: the database server, acting as a role, the check of invariants. */
@NullUnmarked
package id.tampah.testing;

import org.jspecify.annotations.NullUnmarked;

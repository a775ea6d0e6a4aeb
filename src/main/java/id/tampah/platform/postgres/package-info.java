/** PostgreSQL without an installation: one folder, one server, passwords from the first second. */
@NullMarked
package id.tampah.platform.postgres;

import org.jspecify.annotations.NullMarked;

/**
 * Pengguna: who may sign in, in which role, inside which region. The region is checked in every query and again by
 * row-level security: {@code ScopeOfTransaction} tells the database at the start of each transaction what may be seen.
 */
@ApplicationModule(
        displayName = "Pengguna",
        allowedDependencies = {"shared", "audit", "region"})
@NullMarked
package id.tampah.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

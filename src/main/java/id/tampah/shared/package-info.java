/**
 * Values every module speaks in: NIK, KK number, region code, money, the errors a user may see, and the one class that
 * seals identities before they reach the database. No tables, and no beans but the cipher.
 * What pages share of a request (a file to keep, a deed tried) is in {@code shared.web}.
 */
@ApplicationModule(
        displayName = "Nilai bersama",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package id.tampah.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

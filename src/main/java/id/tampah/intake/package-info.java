/**
 * Daftar &amp; Pendaftaran: lists come in here. A file is kept sealed as it was sent, read once by a job, and every row is
 * checked: accepted rows become claims (or residents, when Dukcapil sends its register), the others are held or rejected
 * with the cell and a sentence that says what to do. Rows read = accepted + held + rejected, by constraint.
 *
 * <p>{@link id.tampah.intake.Lists} is the door; {@code reading} is the job; later steps may object to a withdrawal
 * through {@link id.tampah.registry.ListDecisions}.
 */
@ApplicationModule(
        displayName = "Daftar & Pendaftaran",
        allowedDependencies = {"shared", "audit", "region", "access", "sheet", "job", "program", "registry", "dukcapil"
        })
@NullMarked
package id.tampah.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Data Ganda: clears doubles across every list, source and programme. When the claims of a list are matched,
 * {@code dedup.clear} compares them with everything in force; claims that may not all stand become one case a key, hold their
 * place and wait for a person. Persons keep one, or say why all may stay; what was settled is never raised again.
 *
 * <p>It needs {@code program} because which programmes exclude each other, and when, is a rule kept there as rows.
 */
@ApplicationModule(
        displayName = "Data Ganda",
        allowedDependencies = {"shared", "audit", "region", "access", "sheet", "job", "program", "registry"})
@NullMarked
package id.tampah.dedup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

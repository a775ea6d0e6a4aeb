/**
 * Laporan: read-only figures over the published views of every room. The one table everybody asks for says how many
 * households receive which programme, by category (DTKS or not) and by area, and its sums are right: a household counts
 * once a programme, where it lives.
 */
@ApplicationModule(
        displayName = "Laporan",
        allowedDependencies = {
            "shared",
            "region",
            "access",
            "sheet",
            "job",
            "program",
            "registry",
            "allocation",
            "distribution"
        })
@NullMarked
package id.tampah.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The edition that comes inside the jar: Kepmendagri 300.2.2-2430 Tahun 2025; licence in {@code region/NOTICE.md}. */
final class BundledEdition {

    static final String NAME = "2025";

    private BundledEdition() {}

    static List<Region> read() {
        try (InputStream packed = BundledEdition.class.getResourceAsStream("/region/wilayah-2025.tsv.gz");
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Objects.requireNonNull(packed)), StandardCharsets.UTF_8))) {
            return lines.lines().map(BundledEdition::region).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String line) {
        int tab = line.indexOf('\t');
        return new Region(new RegionCode(line.substring(0, tab)), line.substring(tab + 1));
    }
}

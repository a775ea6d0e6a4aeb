package id.tampah.intake.reading;

import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.Limits;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import org.jspecify.annotations.Nullable;

/** What the checks must know about the list a row stands on. */
public record ListToRead(RegionCode region, SourceKind kind, Mappings mappings, Limits limits) {

    /** Ranked households may be known by their KK alone (DTSEN). */
    boolean keyedByKk() {
        return kind == SourceKind.REFERENCE;
    }

    /** Heading of a column without which no row can be understood, or null. */
    public @Nullable String missing(ColumnMap map) {
        boolean keyed = map.has(Field.NIK) || keyedByKk() && map.has(Field.NO_KK);
        if (!keyed) {
            return "NIK";
        }
        return map.has(Field.NAME) || keyedByKk() ? null : "NAMA";
    }
}

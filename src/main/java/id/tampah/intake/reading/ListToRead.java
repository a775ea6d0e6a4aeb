package id.tampah.intake.reading;

import id.tampah.program.SourceKind;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.Limits;

/** What the checks must know about the list a row stands on. */
public record ListToRead(RegionCode region, SourceKind kind) {

    /** Ranked households may be known by their KK alone (DTSEN). */
    boolean keyedByKk() {
        return kind == SourceKind.REFERENCE;
    }

    public Limits limits() {
        return limits(kind);
    }

    public static Limits limits(SourceKind kind) {
        return kind == SourceKind.REGISTER ? Limits.forRegister() : Limits.forLists();
    }
}

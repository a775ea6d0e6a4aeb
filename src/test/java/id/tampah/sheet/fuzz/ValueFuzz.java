package id.tampah.sheet.fuzz;

import id.tampah.shared.NameKey;
import id.tampah.shared.Nik;
import id.tampah.shared.NoKk;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.Dates;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.columns.RtRw;
import id.tampah.sheet.columns.Sex;
import java.nio.charset.StandardCharsets;

/** Any text as NIK, KK, date, name, sex or RT/RW; a cleaned number stays as it is when cleaned again. */
public final class ValueFuzz {

    private ValueFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String digits = IdNumber.clean(text);
        if (!IdNumber.clean(digits).equals(digits)) {
            throw new IllegalStateException("cleaning twice changes a number");
        }
        if (Nik.fault(digits) == null) {
            Nik.of(digits).female();
        }
        NoKk.parse(digits);
        Dates.parse(text);
        Sex.parse(text);
        RtRw.parse(text);
        RtRw.inAddress(text);
        Blank.is(text);
        if (NameKey.of(text).chars().anyMatch(Character::isLowerCase)) {
            throw new IllegalStateException("a key holds small letters");
        }
    }
}

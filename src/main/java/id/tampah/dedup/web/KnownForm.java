package id.tampah.dedup.web;

import id.tampah.dedup.knowing.Typed;
import id.tampah.sheet.columns.Dates;
import id.tampah.sheet.columns.IdNumber;
import org.jspecify.annotations.Nullable;

/** What stands in an entry form so far. */
record KnownForm(
        @Nullable String nik,
        @Nullable String name,
        @Nullable String birthDate) {

    Typed typed() {
        String digits = IdNumber.clean(text(nik));
        return new Typed(
                digits.matches("\\d{16}") ? digits : "",
                text(name),
                Dates.parse(text(birthDate)).orElse(null));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "KnownForm[hidden]";
    }
}

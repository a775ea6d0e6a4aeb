package id.tampah.intake.web;

import id.tampah.intake.door.Registration;
import id.tampah.shared.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A registration as somebody fills it in; citizens write the names of their village, counters choose its code, and who
 * proposes a household names the source and the period.
 */
record RegistrationForm(
        @Nullable String nik,
        @Nullable String noKk,
        @Nullable String name,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String rt,
        @Nullable String rw,
        @Nullable String phone,
        @Nullable String region,
        @Nullable String village,
        @Nullable String district,
        @Nullable String regency,
        @Nullable String source,
        @Nullable String period) {

    static final RegistrationForm EMPTY = new RegistrationForm(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    Registration registration(RegionCode code) {
        return new Registration(
                text(nik),
                text(noKk),
                text(name),
                text(birthDate),
                text(sex),
                text(address),
                text(rt),
                text(rw),
                code.digits(),
                text(phone));
    }

    /** The village chosen by its code, or null. */
    @Nullable
    RegionCode chosenVillage() {
        return RegionCode.parse(text(region))
                .filter(code -> code.digits().length() == 10)
                .orElse(null);
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "RegistrationForm[hidden]";
    }
}

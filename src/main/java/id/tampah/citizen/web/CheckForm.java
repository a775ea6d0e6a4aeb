package id.tampah.citizen.web;

import org.jspecify.annotations.Nullable;

/** The citizen's form as it was sent. */
record CheckForm(@Nullable String nik, @Nullable String name) {

    @Override
    public String toString() {
        return "CheckForm[hidden]";
    }
}

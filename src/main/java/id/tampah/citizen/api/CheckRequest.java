package id.tampah.citizen.api;

import org.jspecify.annotations.Nullable;

/** NIK and name as on the KTP. */
record CheckRequest(@Nullable String nik, @Nullable String name) {

    @Override
    public String toString() {
        return "CheckRequest[hidden]";
    }
}

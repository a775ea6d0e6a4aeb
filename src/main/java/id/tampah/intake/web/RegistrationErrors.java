package id.tampah.intake.web;

import id.tampah.intake.Severity;
import id.tampah.intake.door.Found;
import java.util.List;
import java.util.Map;
import org.springframework.validation.BindingResult;

/** Puts what the rules found beside the fields of a form. */
final class RegistrationErrors {

    private static final Map<String, String> FIELDS = Map.of(
            "NIK", "nik",
            "NO KK", "noKk",
            "NAMA", "name",
            "TANGGAL LAHIR", "birthDate",
            "JENIS KELAMIN", "sex",
            "ALAMAT", "address",
            "KODE WILAYAH", "village");

    private RegistrationErrors() {}

    /** Warnings do not stop anybody; they are shown to whoever verifies. */
    static void add(List<Found> found, BindingResult errors) {
        found.stream()
                .filter(each -> each.severity() != Severity.PERINGATAN)
                .forEach(each -> errors.rejectValue(
                        FIELDS.getOrDefault(each.field(), "nik"),
                        "intake.reason." + each.reason(),
                        new Object[] {each.detail()},
                        each.reason()));
    }
}

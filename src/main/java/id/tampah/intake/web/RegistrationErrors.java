package id.tampah.intake.web;

import id.tampah.intake.Severity;
import id.tampah.intake.door.Found;
import id.tampah.intake.door.Registration;
import id.tampah.intake.door.Registrations;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What a list lets pass with a warning, whoever types it can mend at once. */
    private static final Set<String> MENDED_AT_ONCE = Set.of("BIRTH_DATE_UNREADABLE", "KK_INVALID", "KK_IS_NIK");

    private RegistrationErrors() {}

    /** The household of a form in its village, or checked inside another region as long as no village is chosen. */
    static Registration checked(
            RegistrationForm form, RegionCode otherwise, Registrations registrations, BindingResult errors) {
        RegionCode village = form.chosenVillage();
        if (village == null) {
            errors.rejectValue("region", "intake.door.village.choose", "");
        }
        Registration household = form.registration(village == null ? otherwise : village);
        add(registrations.check(household), errors);
        return household;
    }

    /** Other warnings do not stop anybody; they are shown to whoever verifies. */
    static void add(List<Found> found, BindingResult errors) {
        found.stream()
                .filter(each -> each.severity() != Severity.PERINGATAN || MENDED_AT_ONCE.contains(each.reason()))
                .forEach(each -> errors.rejectValue(
                        FIELDS.getOrDefault(each.field(), "nik"),
                        (MENDED_AT_ONCE.contains(each.reason()) ? "intake.door.typed." : "intake.reason.")
                                + each.reason(),
                        new Object[] {each.detail()},
                        each.reason()));
    }
}

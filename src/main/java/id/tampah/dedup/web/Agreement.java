package id.tampah.dedup.web;

import id.tampah.dedup.CaseSide;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether the first two claims of a case say the same in one field; fields that one of them leaves out are not listed. */
public record Agreement(String field, boolean equal) {

    static List<Agreement> of(List<CaseSide> sides) {
        List<Agreement> found = new ArrayList<>();
        if (sides.size() > 1 && sides.get(0).inside() && sides.get(1).inside()) {
            CaseSide a = sides.get(0);
            CaseSide b = sides.get(1);
            add(found, "NIK", a.identity().nikDigits(), b.identity().nikDigits());
            add(found, "KK", a.identity().noKkDigits(), b.identity().noKkDigits());
            add(found, "NAME", a.name(), b.name());
            add(found, "BIRTH_DATE", Objects.toString(a.birthDate(), ""), Objects.toString(b.birthDate(), ""));
            add(found, "ADDRESS", a.address(), b.address());
        }
        return found;
    }

    private static void add(List<Agreement> found, String field, String one, String other) {
        if (!one.isBlank() && !other.isBlank()) {
            found.add(new Agreement(field, one.equals(other)));
        }
    }
}

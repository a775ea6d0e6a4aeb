package id.tampah.demo.people;

import id.tampah.shared.RegionCode;
import java.util.List;

/** One invented family: its card, where it lives and how poor it is ranked (desil 1–10). */
public record FamilyCard(
        int index,
        String noKk,
        RegionCode village,
        String address,
        String rt,
        String rw,
        int desil,
        List<Person> members) {

    public Person head() {
        return members.getFirst();
    }

    /** A family that lists may name without being wrong: its head lives here. */
    public boolean present() {
        return head().lives();
    }

    /** An adult member besides the head who lives, if the family has one. */
    public boolean hasSecondAdult() {
        return secondAdult() > 0;
    }

    /** Index of that member, or 0. */
    public int secondAdult() {
        for (int at = 1; at < members.size(); at++) {
            if (members.get(at).lives() && members.get(at).birthDate().isBefore(Population.TODAY.minusYears(17))) {
                return at;
            }
        }
        return 0;
    }
}

package id.tampah.demo.people;

import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Issues sixteen-digit numbers as an office does: region, day, then the next serial of that day. */
final class Serials {

    private final Map<Long, Integer> last = new HashMap<>();

    /** Women have 40 added to the day of their birth. */
    long nik(RegionCode district, LocalDate birth, Sex sex) {
        return next(district, birth, sex == Sex.P ? 40 : 0);
    }

    long noKk(RegionCode district, LocalDate issued) {
        return next(district, issued, 0);
    }

    private long next(RegionCode district, LocalDate day, int more) {
        long date = (day.getDayOfMonth() + more) * 10_000L + day.getMonthValue() * 100L + day.getYear() % 100;
        long front = Long.parseLong(district.digits()) * 1_000_000 + date;
        return front * 10_000 + last.merge(front, 1, Integer::sum);
    }
}

package id.tampah.allocation.web;

import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.allocation.QuotaTree;
import id.tampah.allocation.Runs;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which period and which region a page of quotas is about, and what the user may do there. */
@Component
@RequiredArgsConstructor
class Place {

    private static final Set<Role> OFFICES = Set.of(Role.DINSOS_KOTA, Role.DINSOS_PROVINSI);

    private final Programs programs;
    private final Regions regions;
    private final QuotaTree tree;
    private final Runs runs;
    private final CurrentUser user;

    List<Period> periods() {
        return programs.periods(user.region());
    }

    /** The period that was asked for, else the newest one; null where there is none. */
    @Nullable
    Period period(@Nullable UUID asked) {
        if (asked != null) {
            return programs.period(asked);
        }
        return periods().stream().findFirst().orElse(null);
    }

    /** The region that was asked for inside the user's own, else where the user and the period meet. */
    RegionCode region(Period period, String asked) {
        RegionCode whole = new RegionCode(period.region());
        RegionCode top = whole.contains(user.region()) ? user.region() : whole;
        return RegionCode.parse(asked).filter(top::contains).orElse(top);
    }

    /** From the top of what the user sees down to the region. */
    List<Region> path(Period period, RegionCode region) {
        RegionCode top = region(period, "");
        return regions.path(region).stream()
                .filter(step -> top.contains(step.code()))
                .toList();
    }

    /** Whether the user's office divides the places of a region. */
    boolean divides(RegionCode region) {
        return OFFICES.contains(user.role()) && tree.mine(region);
    }

    /** Whether the user's office makes the runs of a region. */
    boolean runs(RegionCode region) {
        return OFFICES.contains(user.role()) && runs.mine(region);
    }

    /** Sources a queue may be passed on to: those whose money is for another programme. */
    List<Source> otherSources(UUID periodId) {
        String program = programs.period(periodId).programCode();
        return programs.sources().stream()
                .filter(source -> source.programCode() != null && !program.equals(source.programCode()))
                .toList();
    }

    /** Today as the region's clocks have it. */
    LocalDate today(RegionCode region) {
        return LocalDate.now(regions.timeZone(region).getZone());
    }

    String title(RegionCode region) {
        return regions.title(region);
    }
}

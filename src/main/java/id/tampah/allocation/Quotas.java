package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.audit.AuditTrail;
import id.tampah.audit.ChangedMeanwhileException;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.region.Regions;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets and divides the places of a period. A region's places are set once at the top and divided downwards; the sum of the children can
 * never pass what the parent holds, because the database reserves them from the parent.
 */
@Service
@RequiredArgsConstructor
public class Quotas {

    private final QuotaRepository quotas;
    private final QuotaSql sql;
    private final Programs programs;
    private final Regions regions;
    private final CurrentUser user;
    private final AuditTrail audit;

    /** Sets the places of a root; a quota that came from above is changed above. */
    @Transactional
    public void set(UUID periodId, RegionCode region, int places, long version) {
        requireMine(programs.period(periodId), region);
        requireNotNegative(places);
        Optional<Quota> existing =
                quotas.findByPeriodIdAndRegion(periodId, region.digits()).flatMap(quota -> quotas.lock(quota.getId()));
        if (existing.isPresent()) {
            resizeRoot(existing.get(), places, version);
        } else {
            insertRoot(new Quota(periodId, region, null, places));
        }
        record(AllocationAction.QUOTA_SET, periodId, region, Map.of("places", places));
    }

    private void resizeRoot(Quota root, int places, long version) {
        if (root.getParentId() != null) {
            throw new RuleViolationException("allocation.quota.fromabove", title(root));
        }
        requireUnchanged(root, version);
        requireEnough(root, places);
        root.resize(places);
        quotas.flush();
    }

    private void insertRoot(Quota root) {
        try {
            quotas.save(root);
            quotas.flush();
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolationException("allocation.quota.overlap", title(root));
        }
    }

    /** Divides a node among the regions right below it; regions that are not named keep what they have. */
    @Transactional
    public void divide(UUID parentId, long version, Map<RegionCode, Integer> places) {
        Quota parent = quotas.lock(parentId).orElseThrow(() -> new NotFoundException("quota " + parentId));
        requireMine(programs.period(parent.getPeriodId()), parent.code());
        requireUnchanged(parent, version);
        Map<String, Quota> children =
                quotas.lockChildren(parentId).stream().collect(Collectors.toMap(Quota::getRegion, Function.identity()));
        places.forEach((region, wanted) -> requireDivisible(parent, region, wanted, children.get(region.digits())));
        requireLeft(parent, children, places);
        shrinkThenGrow(parent, children, new TreeMap<>(places));
        record(AllocationAction.QUOTA_DIVIDED, parent.getPeriodId(), parent.code(), Map.of("children", places.size()));
    }

    private void requireDivisible(Quota parent, RegionCode region, int wanted, @Nullable Quota child) {
        requireNotNegative(wanted);
        if (!region.parent().equals(parent.code())) {
            throw new RuleViolationException("allocation.quota.notchild", regions.title(region), title(parent));
        }
        if (child != null) {
            requireEnough(child, wanted);
        }
    }

    private void requireLeft(Quota parent, Map<String, Quota> children, Map<RegionCode, Integer> places) {
        int kept = children.values().stream()
                .filter(child -> !places.containsKey(child.code()))
                .mapToInt(Quota::getPlaces)
                .sum();
        int left = parent.getPlaces() - parent.getUsed() - kept;
        long asked = places.values().stream().mapToLong(Integer::longValue).sum();
        if (asked > left) {
            throw new RuleViolationException("allocation.quota.left", title(parent), left, asked);
        }
    }

    /** What is given back first makes room for what is taken, since every step must fit the parent. */
    private void shrinkThenGrow(Quota parent, Map<String, Quota> children, SortedMap<RegionCode, Integer> places) {
        places.forEach((region, wanted) -> {
            Quota child = children.get(region.digits());
            if (child != null && wanted < child.getPlaces()) {
                child.resize(wanted);
            }
        });
        quotas.flush();
        places.forEach((region, wanted) -> {
            Quota child = children.get(region.digits());
            if (child == null) {
                quotas.save(new Quota(parent.getPeriodId(), region, parent.getId(), wanted));
            } else if (wanted > child.getPlaces()) {
                child.resize(wanted);
            }
        });
        quotas.flush();
    }

    private void requireMine(Period period, RegionCode region) {
        Own.requireDivides(user, region);
        if (!new RegionCode(period.region()).contains(region)) {
            throw new RuleViolationException("allocation.period.elsewhere", period.name());
        }
    }

    private void requireEnough(Quota quota, int places) {
        if (places < quota.bound()) {
            throw new RuleViolationException("allocation.quota.bound", title(quota), quota.bound(), places);
        }
    }

    private static void requireNotNegative(int places) {
        if (places < 0) {
            throw new RuleViolationException("allocation.quota.negative");
        }
    }

    private static void requireUnchanged(Quota quota, long version) {
        if (quota.changedSince(version)) {
            throw new ChangedMeanwhileException(subject(quota.getPeriodId(), quota.code()));
        }
    }

    private String title(Quota quota) {
        return regions.title(quota.code());
    }

    private void record(AllocationAction action, UUID period, RegionCode region, Map<String, ?> details) {
        audit.record(action, subject(period, region), region.digits(), details);
    }

    private static String subject(UUID period, RegionCode region) {
        return "quota:" + period + ":" + region.digits();
    }
}

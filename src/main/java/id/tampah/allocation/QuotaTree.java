package id.tampah.allocation;

import id.tampah.access.CurrentUser;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The quota tree of a period as it stands: who holds how many places, and how many people wait for them. */
@Service
@RequiredArgsConstructor
public class QuotaTree {

    private final QuotaRepository quotas;
    private final QuotaSql sql;
    private final Regions regions;
    private final CurrentUser user;

    @Transactional(readOnly = true)
    public Optional<QuotaNode> node(UUID period, RegionCode region) {
        return quotas.findByPeriodIdAndRegion(period, region.digits()).map(Quota::node);
    }

    /** The roots the user may see: one at most covers or lies inside any region. */
    @Transactional(readOnly = true)
    public List<QuotaNode> roots(UUID period) {
        return quotas.findByPeriodIdAndParentIdIsNullOrderByRegion(period).stream()
                .map(Quota::node)
                .toList();
    }

    /** Every region right below, whether it has a quota or not. */
    @Transactional(readOnly = true)
    public List<QuotaChild> children(UUID period, RegionCode region) {
        List<Region> below = regions.children(region);
        List<String> codes = below.stream().map(child -> child.code().digits()).toList();
        Map<String, QuotaNode> nodes = quotas.findByPeriodIdAndRegionInOrderByRegion(period, codes).stream()
                .map(Quota::node)
                .collect(Collectors.toMap(QuotaNode::region, Function.identity()));
        Map<String, RegionCount> counts = sql.counts(period, region);
        return below.stream()
                .map(child -> child(
                        child,
                        nodes.get(child.code().digits()),
                        counts.get(child.code().digits())))
                .toList();
    }

    /** The region itself, as its line in the table above it would read. */
    @Transactional(readOnly = true)
    public QuotaChild summary(UUID period, RegionCode region) {
        RegionCount count = sql.count(period, region);
        return new QuotaChild(
                region.digits(),
                regions.title(region),
                node(period, region).orElse(null),
                count.candidates(),
                count.awarded(),
                count.waiting());
    }

    /** The node whose places a region without a quota of its own uses: the nearest one round it. */
    @Transactional(readOnly = true)
    public Optional<QuotaNode> covering(UUID period, RegionCode region) {
        List<String> round =
                regions.path(region).stream().map(step -> step.code().digits()).toList();
        return quotas.findByPeriodIdAndRegionInOrderByRegion(period, round).stream()
                .reduce((upper, deeper) -> deeper)
                .map(Quota::node);
    }

    /** What each child would get in proportion to its candidates, of all that is not used by the node itself. */
    @Transactional(readOnly = true)
    public SortedMap<String, Integer> suggest(QuotaNode parent) {
        SortedMap<String, Long> weights = new TreeMap<>();
        children(parent.periodId(), new RegionCode(parent.region()))
                .forEach(child -> weights.put(child.region(), child.candidates()));
        return Shares.of(parent.places() - parent.used(), weights);
    }

    /** Whether the signed-in office decides about the places of a region. */
    public boolean mine(RegionCode region) {
        return Own.divides(user, region) && user.region().contains(region);
    }

    private static QuotaChild child(Region region, @Nullable QuotaNode node, @Nullable RegionCount count) {
        String code = region.code().digits();
        return count == null
                ? new QuotaChild(code, region.title(), node, 0, 0, 0)
                : new QuotaChild(code, region.title(), node, count.candidates(), count.awarded(), count.waiting());
    }
}

package id.tampah.region;

import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the edition in force knows about the regions of the country. */
@Service
@RequiredArgsConstructor
public class Regions {

    /** Another node may have loaded a newer edition; this is how long this node may still answer from the old one. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Held(RegionTree tree, @Nullable String edition, Instant checkedAt) {}

    private final RegionSql sql;
    private volatile Held held = new Held(RegionTree.of(List.of()), null, Instant.EPOCH);

    /** The edition in force, in memory. */
    public RegionTree tree() {
        if (held.checkedAt.plus(FRESH).isBefore(Instant.now())) {
            refresh();
        }
        return held.tree;
    }

    /** A new edition is there: the next question reads it. */
    void expire() {
        held = new Held(held.tree, held.edition, Instant.EPOCH);
    }

    /** Reads the table again if its edition is another one than the one held. */
    private synchronized void refresh() {
        String edition = sql.editionInForce().map(EditionRow::name).orElse(null);
        boolean same = Objects.equals(edition, held.edition);
        held = new Held(same ? held.tree : RegionTree.of(sql.areas()), edition, Instant.now());
    }

    public Optional<Region> find(RegionCode code) {
        return tree().find(code);
    }

    /** The region, or the answer 404. */
    public Region get(RegionCode code) {
        return find(code).orElseThrow(() -> new NotFoundException("region " + code));
    }

    /** {@code Kelurahan Pamoyanan}; a code that the edition no longer has is shown as it is. */
    public String title(RegionCode code) {
        return find(code).map(Region::title).orElseGet(code::dotted);
    }

    /** Title of what a form field holds; empty when nothing is chosen yet. */
    public String label(@Nullable String digits) {
        return digits == null ? "" : RegionCode.parse(digits).map(this::title).orElse("");
    }

    /** {@code Pamoyanan, Bogor Selatan, Kota Bogor}: from the region up to its regency. */
    public String place(RegionCode code) {
        return path(code).reversed().stream()
                .filter(region -> region.type().getLevel() > 1 || code.digits().length() == 2)
                .map(Region::name)
                .collect(Collectors.joining(", "));
    }

    public List<Region> children(RegionCode parent) {
        return tree().children(parent);
    }

    /** From the province down to the region itself. */
    public List<Region> path(RegionCode code) {
        return tree().path(code);
    }

    public List<Region> search(String text, RegionCode within, int limit) {
        return tree().search(text, within, limit);
    }

    public Optional<Region> byName(RegionCode parent, String noisyName) {
        return tree().byName(parent, noisyName);
    }

    public Map<RegionType, Integer> counts() {
        return tree().counts();
    }

    public IndonesianTime timeZone(RegionCode code) {
        return IndonesianTime.of(code);
    }

    @Transactional(readOnly = true)
    public List<Cluster> clusters() {
        return sql.clusters();
    }

    /** What became of a code that is no longer in force. */
    @Transactional(readOnly = true)
    public List<RegionCode> successors(RegionCode old) {
        return sql.successors(old);
    }
}

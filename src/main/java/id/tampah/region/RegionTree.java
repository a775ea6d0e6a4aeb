package id.tampah.region;

import id.tampah.shared.RegionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One edition of the whole country in memory, immutable: intake resolves the names of 200,000 rows with it in well under a
 * second. Hold on to one tree for the length of one list, so that a new edition cannot change the answers half-way.
 */
public final class RegionTree {

    private record Node(Region region, String key, String plain) {}

    private final Map<String, Node> nodes = HashMap.newHashMap(100_000);
    private final Map<String, List<Node>> children = new HashMap<>();
    private final Map<RegionType, Integer> counts = new EnumMap<>(RegionType.class);
    private final List<Node> regencies;

    private RegionTree(Collection<Region> regions) {
        for (Region region : regions) {
            String key = RegionName.of(region.name(), region.type().getLevel()).key();
            Node node = new Node(region, key, RegionName.plain(region.name()));
            nodes.put(region.code().digits(), node);
            children.computeIfAbsent(region.code().parent().digits(), code -> new ArrayList<>())
                    .add(node);
            counts.merge(region.type(), 1, Integer::sum);
        }
        children.values().forEach(list -> list.sort(Comparator.comparing(node -> node.region.code())));
        regencies = inside(RegionCode.COUNTRY, 2);
    }

    public static RegionTree of(Collection<Region> regions) {
        return new RegionTree(regions);
    }

    /** The tree of the edition inside the jar; no database needed. */
    public static RegionTree bundled() {
        return new RegionTree(BundledEdition.read());
    }

    public Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(nodes.get(code.digits())).map(Node::region);
    }

    public boolean knows(String digits) {
        return nodes.containsKey(digits);
    }

    /** The areas right below, by code. */
    public List<Region> children(RegionCode parent) {
        return below(parent).stream().map(Node::region).toList();
    }

    /** Every area of the edition. */
    public List<Region> all() {
        return nodes.values().stream().map(Node::region).toList();
    }

    /** From the province down to the region itself; what the edition does not know is left out. */
    public List<Region> path(RegionCode code) {
        Deque<Region> path = new ArrayDeque<>();
        for (RegionCode at = code; !at.equals(RegionCode.COUNTRY); at = at.parent()) {
            find(at).ifPresent(path::addFirst);
        }
        return List.copyOf(path);
    }

    /** The villages of a region, or the region itself when it is one. */
    public List<Region> villages(RegionCode within) {
        return inside(within, 4).stream().map(Node::region).toList();
    }

    public Map<RegionType, Integer> counts() {
        return Map.copyOf(counts);
    }

    /**
     * The one child that a typed name means: spelling noise such as {@code KAB.}, {@code KEL.}, double spaces or one wrong
     * letter is forgiven, two possible answers are none.
     */
    public Optional<Region> byName(RegionCode parent, String noisyName) {
        return pick(below(parent), noisyName).map(Node::region);
    }

    private static Optional<Node> pick(List<Node> among, String noisyName) {
        if (among.isEmpty()) {
            return Optional.empty();
        }
        RegionName name =
                RegionName.of(noisyName, among.getFirst().region.type().getLevel());
        String plain = RegionName.plain(noisyName);
        return sole(among, node -> node.plain.equals(plain))
                .or(() -> sole(among, node -> node.key.equals(name.key()) && name.fits(node.region.type())))
                .or(() -> sole(
                        among,
                        node -> node.key.equals(name.key())
                                && node.region.type().getLevel() == 4))
                .or(() -> sole(among, node -> name.almost(node.key) && name.fits(node.region.type())));
    }

    private static Optional<Node> sole(List<Node> among, Predicate<Node> wanted) {
        Node found = null;
        for (Node node : among) {
            if (wanted.test(node)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = node;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Where a row lies when its file names regency, district and village (each may be blank) of a list about a region. */
    public Located locate(RegionCode within, String regency, String district, String village) {
        if (!regency.isBlank() && liesElsewhere(within, regency)) {
            return new Located(within, Located.Outcome.OUTSIDE);
        }
        RegionCode start = descend(descend(within, regency, 2), district, 4);
        return village.isBlank() || start.digits().length() == 10
                ? new Located(start, Located.Outcome.of(start))
                : inVillage(start, village);
    }

    /** Kabupaten Bogor is elsewhere for a list of Kota Bogor; a name that nobody has is only unknown. */
    private boolean liesElsewhere(RegionCode within, String regency) {
        List<Node> own = inside(new RegionCode(within.kab()), 2);
        return pick(own, regency).isEmpty() && pick(regencies, regency).isPresent();
    }

    private RegionCode descend(RegionCode from, String name, int length) {
        if (name.isBlank() || from.digits().length() != length) {
            return from;
        }
        return pick(below(from), name).map(node -> node.region.code()).orElse(from);
    }

    private Located inVillage(RegionCode start, String village) {
        return pick(inside(start, 4), village)
                .map(node -> new Located(node.region.code(), Located.Outcome.FOUND))
                .orElseGet(() -> new Located(start, Located.Outcome.UNKNOWN_NAME));
    }

    /** Areas whose name begins with the words, or has them further in; the larger areas first. */
    public List<Region> search(String text, RegionCode within, int limit) {
        String plain = RegionName.plain(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        Predicate<Node> wanted = Character.isDigit(plain.charAt(0))
                ? node -> node.region.code().digits().startsWith(plain)
                : node -> node.key.contains(plain) || node.plain.contains(plain);
        return inside(within)
                .filter(wanted)
                .sorted(Comparator.<Node, Boolean>comparing(node -> !node.key.startsWith(plain))
                        .thenComparing(node -> node.region.type().getLevel())
                        .thenComparing(Node::plain))
                .limit(limit)
                .map(Node::region)
                .toList();
    }

    private List<Node> below(RegionCode parent) {
        return children.getOrDefault(parent.digits(), List.of());
    }

    private List<Node> inside(RegionCode within, int level) {
        return inside(within)
                .filter(node -> node.region.type().getLevel() == level)
                .toList();
    }

    /** The region and everything inside it, in the order of the codes. */
    private Stream<Node> inside(RegionCode within) {
        Stream<Node> self = Stream.ofNullable(nodes.get(within.digits()));
        return Stream.concat(self, below(within).stream().flatMap(node -> inside(node.region.code())));
    }
}

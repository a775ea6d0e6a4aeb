package id.tampah.demo.lists;

import id.tampah.shared.RegionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A list as its source would send it: who stands in it is fixed, the rows are written while they are read. */
public final class DemoList {

    private final String source;
    private final RegionCode region;
    private final Layout layout;
    private final List<DemoRow> rows;
    private final Clerk clerk;

    DemoList(String source, RegionCode region, Layout layout, List<DemoRow> rows, Clerk clerk) {
        this.source = source;
        this.region = region;
        this.layout = layout;
        this.rows = List.copyOf(rows);
        this.clerk = clerk;
    }

    /** Code of the source, such as {@code WALIKOTA}. */
    public String source() {
        return source;
    }

    public RegionCode region() {
        return region;
    }

    public Layout layout() {
        return layout;
    }

    public List<DemoRow> rows() {
        return rows;
    }

    /** {@code walikota-3271}: a name without an ending. */
    public String name() {
        return source.toLowerCase(Locale.ROOT) + "-" + region.digits();
    }

    public Entry entry(int row) {
        return clerk.write(rows.get(row));
    }

    public Stream<String[]> cells() {
        return IntStream.range(0, rows.size()).mapToObj(row -> layout.cells(entry(row), row + 1));
    }

    /** The same rows in other columns. */
    public DemoList in(Layout other) {
        return new DemoList(source, region, other, rows, clerk);
    }

    public ListTruth truth() {
        Map<Dirt, Integer> planted = new EnumMap<>(Dirt.class);
        rows.forEach(row -> planted.merge(row.dirt(), 1, Integer::sum));
        return new ListTruth(
                rows.size(), count(Dirt.Fate.ACCEPTED), count(Dirt.Fate.HELD), count(Dirt.Fate.REJECTED), planted);
    }

    private int count(Dirt.Fate fate) {
        return (int) rows.stream().filter(row -> row.dirt().getFate() == fate).count();
    }
}

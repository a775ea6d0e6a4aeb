package id.tampah.dedup.clearance;

import id.tampah.dedup.CaseKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The result of clearing inside a region: how many, where, which programmes, how much money. */
public record ClearanceReport(List<ClearanceLine> lines) {

    public ClearanceLine total() {
        return lines.stream()
                .reduce(ClearanceLine::plus)
                .orElse(new ClearanceLine("", "", CaseKind.SAME_NIK, 0, 0, 0, 0, 0, 0));
    }

    public Collection<ClearanceLine> byProgramme() {
        return grouped(line -> line.kind() + line.programs()).stream()
                .sorted(Comparator.comparingLong(ClearanceLine::cases).reversed())
                .toList();
    }

    public Collection<ClearanceLine> byVillage() {
        return grouped(ClearanceLine::region);
    }

    private Collection<ClearanceLine> grouped(Function<ClearanceLine, String> key) {
        Map<String, ClearanceLine> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.merge(key.apply(line), line, ClearanceLine::plus));
        return groups.values();
    }
}

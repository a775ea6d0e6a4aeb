package id.tampah.intake;

import static id.tampah.sheet.writing.ListTemplate.Column.free;

import id.tampah.program.Source;
import id.tampah.region.Region;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.sheet.writing.ListTemplate;
import id.tampah.sheet.writing.ListTemplate.Column;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Empty workbooks to fill in: the columns a source needs, the districts and villages of the region to choose from. */
@Component
@RequiredArgsConstructor
public class ListTemplates {

    private static final int MOST_CHOICES = 2_000;
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("NO", "1"),
            Map.entry("NIK", "3271014101900001"),
            Map.entry("NO KK", "3271010101200001"),
            Map.entry("NAMA LENGKAP", ListTemplate.EXAMPLE + " SITI RAHAYU"),
            Map.entry("NAMA KEPALA KELUARGA", ListTemplate.EXAMPLE + " SITI RAHAYU"),
            Map.entry("TANGGAL LAHIR", "01/01/1990"),
            Map.entry("ALAMAT", "Jl. Melati No. 1"),
            Map.entry("RT", "003"),
            Map.entry("RW", "005"));

    private final Regions regions;
    private final MessageSource messages;

    public void write(Source source, RegionCode region, Locale locale, OutputStream out) throws IOException {
        List<String> guide =
                Arrays.asList(messages.getMessage("intake.template.guide", new Object[] {source.name()}, locale)
                        .split("\\|"));
        new ListTemplate(source.code(), columns(source, region), guide).write(out);
    }

    private List<Column> columns(Source source, RegionCode region) {
        List<Column> columns = new ArrayList<>();
        for (String heading : headings(source)) {
            columns.add(
                    switch (heading) {
                        case "JENIS KELAMIN" -> new Column(heading, "P", List.of("L", "P"));
                        case "DESIL" ->
                            new Column(heading, "1", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10"));
                        case "STATUS" -> new Column(heading, "HIDUP", List.of("HIDUP", "MENINGGAL", "PINDAH"));
                        case "KECAMATAN" -> area(heading, districts(region));
                        case "KELURAHAN" -> area(heading, regions.tree().villages(region));
                        default -> free(heading, EXAMPLES.getOrDefault(heading, ""));
                    });
        }
        return columns;
    }

    private static List<String> headings(Source source) {
        String whole = "NO,NIK,NO KK,NAMA LENGKAP,TANGGAL LAHIR,JENIS KELAMIN,ALAMAT,RT,RW,KELURAHAN,KECAMATAN";
        return List.of(
                switch (source.kind()) {
                    case REGISTER -> (whole + ",STATUS").split(",");
                    case REFERENCE -> (whole.replace("NAMA LENGKAP", "NAMA KEPALA KELUARGA") + ",DESIL").split(",");
                    case RECIPIENTS, PROPOSALS -> whole.split(",");
                });
    }

    private List<Region> districts(RegionCode region) {
        return region.digits().length() >= 6
                ? regions.find(new RegionCode(region.digits().substring(0, 6))).stream()
                        .toList()
                : region.digits().length() == 4 ? regions.children(region) : List.of();
    }

    /** A choice too long for a drop-down is left free. */
    private static Column area(String heading, List<Region> areas) {
        List<String> names =
                areas.stream().map(Region::name).distinct().sorted().toList();
        return new Column(
                heading, names.isEmpty() ? "" : names.getFirst(), names.size() > MOST_CHOICES ? List.of() : names);
    }
}

package id.tampah.demo.lists;

import id.tampah.sheet.writing.SheetLayout;
import id.tampah.sheet.writing.Tint;
import id.tampah.sheet.writing.XlsxSheet;
import id.tampah.sheet.writing.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Ready-made files to try an upload with; their people stand in the register and, unless planned, in no other list. */
public final class DemoSamples {

    private static final List<String> MAYOR =
            List.of("PEMERINTAH KOTA BOGOR", "DINAS SOSIAL", "DAFTAR USULAN PENERIMA BANTUAN WALI KOTA TAHUN 2026");
    private static final List<String> PROVINCE = List.of(
            "PEMERINTAH PROVINSI NUSA TENGGARA BARAT", "USULAN PENERIMA PAKET JPS GEMILANG", "TAHAP III TAHUN 2026");

    private final Map<DemoSample, DemoList> lists = new EnumMap<>(DemoSample.class);

    DemoSamples(Stage west, Stage east, BogorStory bogor, NtbStory ntb) {
        lists.put(DemoSample.WALIKOTA_BERSIH, fresh(west, 60).send("WALIKOTA", Layout.USULAN));
        lists.put(DemoSample.WALIKOTA_ADA_SALAH, wrong(west, bogor).send("WALIKOTA", Layout.USULAN));
        lists.put(DemoSample.NIK_RUSAK_EXCEL, fresh(west, 30).send("WALIKOTA", Layout.USULAN));
        lists.put(
                DemoSample.PKH_GANDA,
                doubles(west, 15, single(bogor.lists(), "WALIKOTA"), 25).send("PKH", Layout.BNBA));
        lists.put(DemoSample.HANYA_NIK_NAMA, fresh(west, 30).send("KELURAHAN", Layout.NIK_NAMA));
        lists.put(
                DemoSample.NTB_JPS_GEMILANG,
                doubles(east, 100, single(ntb.lists(), "GUBERNUR"), 20).send("GUBERNUR", Layout.JPS));
    }

    private static ListDraft fresh(Stage stage, int count) {
        return new ListDraft(stage).heads(stage.deck().present(count, 1, 6));
    }

    private static ListDraft doubles(Stage stage, int count, List<Integer> others, int twice) {
        return fresh(stage, count).doubles(others, twice - 5, 5, 0);
    }

    private static ListDraft wrong(Stage stage, BogorStory bogor) {
        Map<Dirt, Integer> mistakes = new EnumMap<>(Dirt.class);
        for (Dirt dirt : Dirt.values()) {
            if (!dirt.isDouble() && !dirt.isHarmless()) {
                mistakes.put(dirt, 2);
            }
        }
        return fresh(stage, 24)
                .soften(Dirt.NAME_VARIANT, 4)
                .soften(Dirt.REGION_NOISE, 4)
                .doubles(single(bogor.lists(), "BPNT"), 4, 3, 2)
                .mistakes(mistakes);
    }

    /** Clean families of one list, last first, that the story itself names nowhere twice. */
    private static List<Integer> single(List<DemoList> story, String source) {
        Set<Integer> twice = new HashSet<>();
        story.forEach(list ->
                list.rows().stream().filter(row -> row.dirt().isDouble()).forEach(row -> twice.add(row.family())));
        return story.stream()
                .filter(list -> list.source().equals(source))
                .flatMap(list -> list.rows().reversed().stream())
                .filter(row -> row.dirt() == Dirt.NONE && !twice.contains(row.family()))
                .map(DemoRow::family)
                .toList();
    }

    /** The rows before the file's own damage: the list behind {@code NIK_RUSAK_EXCEL} is still whole. */
    public DemoList list(DemoSample sample) {
        return Objects.requireNonNull(lists.get(sample));
    }

    public void write(DemoSample sample, OutputStream out) throws IOException {
        switch (sample) {
            case PKH_GANDA -> DemoFiles.csv(list(sample), ';', out);
            case NIK_RUSAK_EXCEL -> damaged(list(sample), out);
            case HANYA_NIK_NAMA -> DemoFiles.xlsx(list(sample), List.of(), out);
            case NTB_JPS_GEMILANG -> DemoFiles.xlsx(list(sample), PROVINCE, out);
            case WALIKOTA_BERSIH, WALIKOTA_ADA_SALAH -> DemoFiles.xlsx(list(sample), MAYOR, out);
        }
    }

    /** As a spreadsheet keeps sixteen digits typed as a number: fifteen, and a 0 at the end. */
    private static void damaged(DemoList list, OutputStream out) throws IOException {
        List<String> header = List.of(list.layout().header());
        List<Integer> numbers = list.layout().digitColumns();
        try (XlsxWriter book = new XlsxWriter(out)) {
            XlsxSheet sheet = book.sheet("Data", SheetLayout.forHeadings(header));
            sheet.header(header);
            for (String[] cells : list.cells().toList()) {
                sheet.begin(Tint.NONE);
                for (int at = 0; at < cells.length; at++) {
                    if (numbers.contains(at)) {
                        sheet.number(Long.parseLong(cells[at]) / 10 * 10);
                    } else {
                        sheet.text(cells[at]);
                    }
                }
            }
        }
    }
}

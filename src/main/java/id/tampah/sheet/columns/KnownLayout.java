package id.tampah.sheet.columns;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.sheet.rows.SheetLine;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;

/** Lists whose columns are known by their place, because nobody wrote usable headings over them. */
@RequiredArgsConstructor
public enum KnownLayout {
    /** P3KE by person as delivered to regencies: data from line 13, one row a person, NIK in column I. */
    P3KE_BY_PLACE(13, Map.of(VILLAGE, 2, ADDRESS, 3, SOURCE_ID, 4, DESIL, 6, NAME, 7, NIK, 8, SEX, 10, RELATION, 11));

    private final int firstDataLine;
    private final Map<Field, Integer> columns;

    public ColumnMap map() {
        return ColumnMap.byPosition(columns, firstDataLine);
    }

    /** The layout whose places hold what they should in most of the first rows of data. */
    static Optional<KnownLayout> fitting(List<SheetLine> head) {
        return Arrays.stream(values()).filter(layout -> layout.fits(head)).findFirst();
    }

    private boolean fits(List<SheetLine> head) {
        List<SheetLine> data =
                head.stream().filter(row -> row.line() >= firstDataLine).toList();
        ColumnMap map = map();
        long fitting = data.stream().filter(row -> fits(row, map)).count();
        return fitting > 0 && fitting * 2 > data.size();
    }

    private static boolean fits(SheetLine row, ColumnMap map) {
        String nik = IdNumber.clean(row.text(map.indexOf(NIK)));
        return nik.matches("[0-9]{16}")
                && row.text(map.indexOf(NAME)).chars().anyMatch(Character::isLetter)
                && Sex.parse(Blank.strip(row.text(map.indexOf(SEX)))).isPresent();
    }
}

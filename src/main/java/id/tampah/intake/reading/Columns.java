package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetLine;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import lombok.Getter;
import lombok.experimental.Accessors;

/** The columns of one sheet that the checks look at, and whether Excel has damaged the numbers in them. */
@Accessors(fluent = true)
final class Columns {

    /** What a row is made of: neither a calculation nor anything that the sender did not see belongs there. */
    private static final List<Field> CHECKED = List.of(
            NIK,
            NO_KK,
            NAME,
            BIRTH_DATE,
            BIRTH,
            SEX,
            ADDRESS,
            RT,
            RW,
            RT_RW,
            VILLAGE,
            DISTRICT,
            REGENCY,
            VILLAGE_CODE,
            DESIL,
            STATUS);

    private final ColumnMap map;
    private final int[] places = new int[Field.values().length];
    private final List<LineRange> merged;

    /** Whether nobody sees the sheet who opens the file. */
    @Getter
    private final boolean hidden;

    /** Number of headings of a text file, which has no cells beyond them; 0 for workbooks. */
    private final int width;

    @Getter
    private final Damage nikDamage = new Damage();

    @Getter
    private final Damage noKkDamage = new Damage();

    Columns(ColumnMap map, boolean separated, List<LineRange> merged) {
        this(map, separated, merged, false);
    }

    Columns(ColumnMap map, boolean separated, List<LineRange> merged, boolean hidden) {
        this.map = map;
        this.merged = merged;
        this.hidden = hidden;
        this.width = separated ? map.headings().size() : 0;
        for (Field field : Field.values()) {
            places[field.ordinal()] = map.indexOf(field);
        }
    }

    ColumnMap map() {
        return map;
    }

    int of(Field field) {
        return places[field.ordinal()];
    }

    /** First checked column with a formula in this row, or −1. */
    int formula(SheetRow row) {
        return row.formulas() > 0 ? first(column -> row.kind(column) == CellKind.FORMULA) : -1;
    }

    /** First checked column with a value from another file in this row, or −1. */
    int linked(SheetRow row) {
        return row.formulas() > 0 ? first(row::isLinked) : -1;
    }

    /** First checked column that holds something and is hidden, or −1. */
    int hiddenColumn(SheetRow row) {
        return row.hidesColumns() ? first(column -> row.isHiddenColumn(column) && !Blank.is(row.text(column))) : -1;
    }

    private int first(IntPredicate suits) {
        for (Field field : CHECKED) {
            if (suits.test(of(field))) {
                return of(field);
            }
        }
        return -1;
    }

    /** Whether a separator inside a cell has moved the columns of a text line. */
    boolean shifted(SheetRow row) {
        return width > 0 && row.cells() > width && !row.text(row.cells() - 1).isBlank();
    }

    boolean merged(int line) {
        return !merged.isEmpty() && merged.stream().anyMatch(range -> range.first() <= line && line <= range.last());
    }

    /** Looks through the whole sheet once, when the first rows or a number where text should be give reason to. */
    void judge(Sheet sheet) throws IOException {
        if (nikDamage.begin() | noKkDamage.begin()) {
            sheet.read(row -> {
                nikDamage.see(row, of(NIK));
                noKkDamage.see(row, of(NO_KK));
            });
        }
    }

    /** Whether the first rows alone are reason to look through the whole sheet. */
    boolean suspicious(List<SheetLine> head) {
        return Damage.suspected(head, of(NIK)) || Damage.suspected(head, of(NO_KK));
    }
}

package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.sheet.columns.ColumnMap;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.IdColumn;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.SheetRow;
import java.io.IOException;
import java.util.List;

/** The columns of one sheet that the checks look at, and whether Excel has damaged the numbers in them. */
final class Columns {

    /** A formula in one of these is somebody's calculation, not somebody's identity. */
    private static final List<Field> CHECKED =
            List.of(NIK, NO_KK, NAME, BIRTH_DATE, BIRTH, SEX, ADDRESS, VILLAGE, DISTRICT, REGENCY, VILLAGE_CODE, DESIL);

    private final ColumnMap map;
    private final int[] places = new int[Field.values().length];
    private final IdColumn nik = new IdColumn();
    private final IdColumn noKk = new IdColumn();
    private boolean judged;

    Columns(ColumnMap map) {
        this.map = map;
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

    String text(SheetRow row, Field field) {
        return row.text(of(field));
    }

    /** First checked column with a formula in this row, or −1. */
    int formula(SheetRow row) {
        if (row.formulas() > 0) {
            for (Field field : CHECKED) {
                if (row.kind(of(field)) == CellKind.FORMULA) {
                    return of(field);
                }
            }
        }
        return -1;
    }

    /** Looks through the whole sheet once, when the first number stands where text should: one cell alone cannot tell. */
    void judge(Sheet sheet) throws IOException {
        if (!judged) {
            judged = true;
            sheet.read(row -> {
                nik.see(row, of(NIK));
                noKk.see(row, of(NO_KK));
            });
        }
    }

    boolean nikDamaged() {
        return nik.isDamaged();
    }

    boolean noKkDamaged() {
        return noKk.isDamaged();
    }
}

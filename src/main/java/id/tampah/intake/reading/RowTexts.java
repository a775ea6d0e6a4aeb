package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.SheetRow;
import java.util.Objects;

/** What one row says in the fields that facts rest on, as written; empty where the sheet has no such column. */
final class RowTexts {

    private static final Field[] READ = {
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
        BPS_CODE,
        DISTRICT_CODE,
        REGENCY_CODE,
        PROVINCE_CODE,
        DESIL,
        STATUS
    };
    private static final int FIELDS = Field.values().length;

    private final String[] texts = new String[FIELDS];

    /** Asks for all in one place, so that the much code which makes text of a cell is compiled once. */
    RowTexts(SheetRow row, Columns columns) {
        for (Field field : READ) {
            texts[field.ordinal()] = row.text(columns.of(field));
        }
    }

    String of(Field field) {
        return Objects.requireNonNull(texts[field.ordinal()], field.name());
    }
}

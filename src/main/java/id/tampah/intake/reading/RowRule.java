package id.tampah.intake.reading;

import static id.tampah.intake.Severity.DITAHAN;
import static id.tampah.intake.Severity.DITOLAK;
import static id.tampah.intake.Severity.PERINGATAN;

import id.tampah.intake.Basis;
import id.tampah.intake.Severity;
import id.tampah.shared.Digits;
import id.tampah.shared.NikFault;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.rows.CellReference;
import java.util.function.Function;
import java.util.function.Predicate;
import lombok.Getter;
import org.jspecify.annotations.Nullable;

/**
 * The checks of a row, in the order in which they are told. Each name is a reason code; its sentence is the message
 * {@code intake.reason.<NAME>}. Blank NIK is held, malformed NIK is rejected, a warning stays accepted.
 */
public enum RowRule {
    FORMULA_CELL(DITAHAN, null, row -> row.formula() >= 0 && row.linked() < 0),
    EXTERNAL_LINK(DITAHAN, null, row -> row.linked() >= 0),
    HIDDEN_SHEET(DITAHAN, null, RowFacts::hiddenSheet),
    HIDDEN_COLUMN(DITAHAN, null, row -> row.hiddenColumn() >= 0, row -> CellReference.column(row.hiddenColumn())),
    HIDDEN_ROW(DITAHAN, null, RowFacts::hidden),
    MERGED_CELL(DITAHAN, null, RowFacts::merged),
    BROKEN_LINE(DITAHAN, null, RowFacts::shifted),
    NIK_BLANK(DITAHAN, Field.NIK, row -> row.nik().isEmpty() && !row.keyedByKk()),
    KK_NEEDED(DITAHAN, Field.NO_KK, row -> row.keyedByKk() && row.soundNoKk() == null),
    NIK_DAMAGED_BY_EXCEL(DITAHAN, Field.NIK, RowFacts::nikDamaged),
    NIK_NOT_DIGITS(DITOLAK, Field.NIK, row -> row.nikFault() == NikFault.NOT_DIGITS, RowRule::strangeSigns),
    NIK_LENGTH(
            DITOLAK,
            Field.NIK,
            row -> row.nikFault() == NikFault.LENGTH,
            row -> "" + row.nik().length()),
    NIK_STAND_IN(DITOLAK, Field.NIK, row -> row.nikFault() == NikFault.STAND_IN),
    NIK_SERIAL(DITOLAK, Field.NIK, row -> row.nikFault() == NikFault.SERIAL),
    NIK_BIRTH_DATE(DITOLAK, Field.NIK, row -> row.nikFault() == NikFault.BIRTH_DATE),
    NIK_PROVINCE(DITAHAN, Field.NIK, RowFacts::provinceUnknown),
    NIK_IS_KK(DITOLAK, Field.NIK, row -> row.nikIsNoKk() && row.bornOtherwise()),
    KK_IS_NIK(PERINGATAN, Field.NO_KK, row -> row.nikIsNoKk() && !row.bornOtherwise()),
    KK_DAMAGED_BY_EXCEL(PERINGATAN, Field.NO_KK, RowFacts::noKkDamaged),
    KK_INVALID(
            PERINGATAN,
            Field.NO_KK,
            RowRule::noKkInvalid,
            row -> "" + row.noKk().length()),
    NAME_BLANK(DITAHAN, Field.NAME, row -> row.name().isEmpty() && !row.keyedByKk()),
    NAME_UNREADABLE(DITAHAN, Field.NAME, row -> !row.name().isEmpty() && !Names.readable(row.name())),
    BIRTH_DATE_UNREADABLE(PERINGATAN, Field.BIRTH_DATE, row -> !row.birthText().isEmpty() && row.birth() == null),
    BIRTH_DATE_DIFFERS(PERINGATAN, Field.BIRTH_DATE, row -> row.bornOtherwise() && !row.nikIsNoKk()),
    SEX_UNREADABLE(PERINGATAN, Field.SEX, row -> !row.sexText().isEmpty() && row.sex() == null),
    SEX_DIFFERS(PERINGATAN, Field.SEX, RowFacts::otherSex),
    REGION_OUTSIDE(DITAHAN, Field.VILLAGE, row -> row.place().doubt() == Place.Doubt.OUTSIDE),
    REGION_BPS_CODE(
            PERINGATAN, Field.VILLAGE_CODE, row -> row.place().doubt() == Place.Doubt.BPS_CODE, RowRule::region),
    REGION_UNKNOWN(PERINGATAN, Field.VILLAGE, row -> row.place().doubt() == Place.Doubt.UNKNOWN, RowRule::region),
    DESIL_RANGE(PERINGATAN, Field.DESIL, row -> !row.desilText().isEmpty() && row.desil() == 0, RowFacts::desilText);

    private static final RowRule[] ALL = values();
    private static final int LONGEST_DETAIL = 60;

    @Getter
    private final Severity severity;

    private final @Nullable Field field;
    private final Predicate<RowFacts> broken;
    private final Function<RowFacts, String> detail;

    RowRule(Severity severity, @Nullable Field field, Predicate<RowFacts> broken) {
        this(severity, field, broken, row -> "");
    }

    RowRule(Severity severity, @Nullable Field field, Predicate<RowFacts> broken, Function<RowFacts, String> detail) {
        this.severity = severity;
        this.field = field;
        this.broken = broken;
        this.detail = detail;
    }

    static RowRule[] all() {
        return ALL;
    }

    boolean broken(RowFacts row) {
        return broken.test(row);
    }

    /** What the rule rests on. */
    public Basis getBasis() {
        return switch (this) {
            case FORMULA_CELL, EXTERNAL_LINK, HIDDEN_SHEET, HIDDEN_COLUMN, HIDDEN_ROW, MERGED_CELL -> Basis.SPREADSHEET;
            case BROKEN_LINE, NIK_DAMAGED_BY_EXCEL, KK_DAMAGED_BY_EXCEL -> Basis.SPREADSHEET;
            case NIK_NOT_DIGITS, NIK_LENGTH, NIK_STAND_IN, NIK_SERIAL, NIK_BIRTH_DATE, NIK_PROVINCE -> Basis.NIK;
            case NIK_IS_KK, KK_IS_NIK, KK_NEEDED, KK_INVALID -> Basis.KK;
            case BIRTH_DATE_DIFFERS, SEX_DIFFERS -> Basis.NIK;
            case REGION_OUTSIDE, REGION_UNKNOWN, REGION_BPS_CODE -> Basis.REGION;
            case DESIL_RANGE -> Basis.DESIL;
            case NIK_BLANK, NAME_BLANK, NAME_UNREADABLE, BIRTH_DATE_UNREADABLE, SEX_UNREADABLE -> Basis.HOUSE;
        };
    }

    /** Column the finding points at, or −1 for the whole row. */
    int column(RowFacts row) {
        if (field == null) {
            return ofSpreadsheet(row);
        }
        int column = row.column(field);
        return column < 0 ? row.column(otherThan(field)) : column;
    }

    private int ofSpreadsheet(RowFacts row) {
        return switch (this) {
            case FORMULA_CELL -> row.formula();
            case EXTERNAL_LINK -> row.linked();
            case HIDDEN_COLUMN -> row.hiddenColumn();
            default -> -1;
        };
    }

    /** The column that says the same where a list lacks the plainer one. */
    private static Field otherThan(Field field) {
        return switch (field) {
            case BIRTH_DATE -> Field.BIRTH;
            case VILLAGE -> Field.VILLAGE_CODE;
            case VILLAGE_CODE -> Field.BPS_CODE;
            default -> field;
        };
    }

    private static String region(RowFacts row) {
        return row.regionText().shown();
    }

    /** What the sentence quotes: a count, a village name; never digits of a number. */
    String detail(RowFacts row) {
        String text = Digits.hide(Names.quotable(detail.apply(row)));
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
    }

    private static boolean noKkInvalid(RowFacts row) {
        return !row.noKk().isEmpty()
                && row.soundNoKk() == null
                && !row.noKkDamaged()
                && !row.keyedByKk()
                && !row.noKk().equals(row.nik());
    }

    /** The signs that are no digits, each once. */
    private static String strangeSigns(RowFacts row) {
        StringBuilder signs = new StringBuilder();
        row.nik()
                .codePoints()
                .filter(c -> c < '0' || c > '9')
                .distinct()
                .limit(5)
                .forEach(signs::appendCodePoint);
        return signs.toString();
    }
}

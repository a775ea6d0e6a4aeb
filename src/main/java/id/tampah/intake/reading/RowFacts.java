package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.shared.Digits;
import id.tampah.shared.Nik;
import id.tampah.shared.NikFault;
import id.tampah.shared.NoKk;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.Dates;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.IdColumn;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.columns.RtRw;
import id.tampah.sheet.columns.Sex;
import id.tampah.sheet.rows.CellKind;
import id.tampah.sheet.rows.SheetRow;
import java.time.LocalDate;
import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** One row as the checks see it; the object is filled anew for each row. What is blank stays unknown. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
final class RowFacts {

    private static final int LONGEST_ADDRESS = 300;

    private final ListToRead list;
    private final Places places;

    private @Nullable Columns columns;
    private int line;
    private boolean hidden;
    private int formula;
    private String nik = "";
    private boolean nikDamaged;
    private @Nullable NikFault nikFault;
    private @Nullable Nik soundNik;
    private String noKk = "";
    private boolean noKkDamaged;
    private @Nullable NoKk soundNoKk;
    private String name = "";
    private String birthText = "";
    private @Nullable LocalDate birth;
    private String sexText = "";
    private @Nullable Sex sex;
    private String address = "";
    private String desilText = "";
    private int desil;
    private String village = "";
    private String status = "";
    private Place place = new Place(id.tampah.shared.RegionCode.COUNTRY, Place.Doubt.NONE);

    void read(SheetRow row, Columns sheet, int lineInList) {
        columns = sheet;
        line = lineInList;
        hidden = row.isHidden();
        formula = sheet.formula(row);
        readIdentity(row, sheet);
        name = readName(sheet.text(row, NAME));
        readPerson(row, sheet);
        address = readAddress(row, sheet);
        village = sheet.text(row, VILLAGE);
        place = places.of(sheet.text(row, VILLAGE_CODE), sheet.text(row, REGENCY), sheet.text(row, DISTRICT), village);
        status = sheet.text(row, STATUS);
    }

    private void readIdentity(SheetRow row, Columns sheet) {
        nik = number(row, sheet.of(NIK));
        nikDamaged = !nik.isEmpty() && damaged(row, sheet.of(NIK), nik, sheet.nikDamaged());
        nikFault = nik.isEmpty() || nikDamaged ? null : fault(nik);
        soundNik = nik.isEmpty() || nikDamaged || nikFault != null ? null : Nik.of(nik);
        noKk = number(row, sheet.of(NO_KK));
        noKkDamaged = !noKk.isEmpty() && damaged(row, sheet.of(NO_KK), noKk, sheet.noKkDamaged());
        soundNoKk = noKk.isEmpty() || noKkDamaged || noKk.equals(nik)
                ? null
                : NoKk.parse(noKk).orElse(null);
    }

    private static String number(SheetRow row, int column) {
        String text = row.text(column);
        return Blank.is(text) ? "" : IdNumber.clean(text);
    }

    private static boolean damaged(SheetRow row, int column, String digits, boolean columnDamaged) {
        return row.kind(column) == CellKind.NUMBER
                ? columnDamaged || IdColumn.isDoubtful(CellKind.NUMBER, digits)
                : digits.length() < 12 && IdNumber.isScientific(row.text(column));
    }

    /** Digits of other scripts look right and are not. */
    private static @Nullable NikFault fault(String nik) {
        return nik.chars().anyMatch(c -> c > 127) ? NikFault.NOT_DIGITS : Nik.fault(nik);
    }

    private static String readName(String text) {
        return Blank.is(text) ? "" : Digits.hide(Blank.strip(text));
    }

    private void readPerson(SheetRow row, Columns sheet) {
        Optional<LocalDate> born = Optional.empty();
        birthText = "";
        if (sheet.of(BIRTH_DATE) >= 0) {
            birthText = filled(sheet.text(row, BIRTH_DATE));
            born = birthText.isEmpty() ? born : Dates.of(row, sheet.of(BIRTH_DATE));
        } else if (sheet.of(BIRTH) >= 0) {
            birthText = filled(sheet.text(row, BIRTH));
            born = Dates.parse(birthText.substring(birthText.lastIndexOf(',') + 1));
        }
        birth = born.orElse(null);
        sexText = filled(sheet.text(row, SEX));
        sex = sexText.isEmpty() ? null : Sex.parse(sexText).orElse(null);
        desilText = filled(sheet.text(row, DESIL));
        desil = desilText.isEmpty() ? 0 : Desil.parse(desilText);
    }

    private static String filled(String text) {
        return Blank.is(text) ? "" : text;
    }

    private static String readAddress(SheetRow row, Columns sheet) {
        String street = Digits.hide(Blank.strip(sheet.text(row, ADDRESS)));
        String rt = RtRw.number(sheet.text(row, RT)).orElse("");
        String rw = RtRw.number(sheet.text(row, RW)).orElse("");
        String whole = rt.isEmpty() || rw.isEmpty() ? street : (street + " RT " + rt + "/RW " + rw).strip();
        return whole.length() <= LONGEST_ADDRESS ? whole : whole.substring(0, LONGEST_ADDRESS);
    }

    /** Column of a field in this row's sheet, or −1. */
    int column(Field field) {
        return columns == null ? -1 : columns.of(field);
    }

    /** Whether the household is known without a NIK: only in a list that has no column for it and is keyed by KK. */
    boolean knownByKk() {
        return list.keyedByKk()
                && soundNoKk != null
                && columns != null
                && !columns.map().has(NIK);
    }

    boolean nikIsNoKk() {
        return soundNik != null && nik.equals(noKk);
    }

    boolean bornOtherwise() {
        return soundNik != null && birth != null && !soundNik.agreesWithBirth(birth);
    }

    boolean otherSex() {
        return soundNik != null && sex != null && soundNik.female() != (sex == Sex.FEMALE);
    }
}

package id.tampah.intake.reading;

import static id.tampah.sheet.columns.Field.*;

import id.tampah.shared.Digits;
import id.tampah.shared.Nik;
import id.tampah.shared.NikFault;
import id.tampah.shared.NoKk;
import id.tampah.sheet.columns.Blank;
import id.tampah.sheet.columns.Dates;
import id.tampah.sheet.columns.Field;
import id.tampah.sheet.columns.IdNumber;
import id.tampah.sheet.columns.RtRw;
import id.tampah.sheet.columns.Sex;
import id.tampah.sheet.rows.SheetRow;
import java.time.LocalDate;
import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;
import org.jspecify.annotations.Nullable;

/** One row as the checks see it. What is blank stays unknown. */
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
    private boolean hiddenSheet;
    private int hiddenColumn;
    private int formula;
    private int linked;
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
    private RegionText regionText = new RegionText("", "", "", "", "", "", "", "");
    private boolean shifted;
    private boolean merged;
    private String status = "";
    private Place place = new Place(id.tampah.shared.RegionCode.COUNTRY, Place.Doubt.NONE);

    void read(SheetRow row, Columns sheet, int lineInList) {
        columns = sheet;
        line = lineInList;
        hidden = row.isHidden();
        hiddenSheet = sheet.hidden();
        hiddenColumn = sheet.hiddenColumn(row);
        formula = sheet.formula(row);
        linked = sheet.linked(row);
        shifted = sheet.shifted(row);
        merged = sheet.merged(row.line());
        readIdentity(row, sheet);
        name = readName(sheet.text(row, NAME));
        readPerson(row, sheet);
        address = readAddress(row, sheet);
        regionText = RegionText.of(row, sheet);
        place = places.of(regionText);
        status = sheet.text(row, STATUS);
    }

    private void readIdentity(SheetRow row, Columns sheet) {
        nik = number(row, sheet.of(NIK));
        nikDamaged = !nik.isEmpty() && sheet.nikDamage().hits(row, sheet.of(NIK), nik);
        boolean judged = !nik.isEmpty() && !nikDamaged;
        soundNik = judged ? Nik.parse(nik).orElse(null) : null;
        nikFault = judged && soundNik == null ? Nik.fault(nik) : null;
        noKk = number(row, sheet.of(NO_KK));
        noKkDamaged = !noKk.isEmpty() && sheet.noKkDamage().hits(row, sheet.of(NO_KK), noKk);
        soundNoKk = noKk.isEmpty() || noKkDamaged || noKk.equals(nik)
                ? null
                : NoKk.parse(noKk).orElse(null);
    }

    private static String number(SheetRow row, int column) {
        String text = row.text(column);
        return Blank.is(text) ? "" : IdNumber.clean(text);
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
            born = Dates.parse(fromFirstDigit(birthText));
        }
        birth = born.orElse(null);
        sexText = sexWritten(sheet.text(row, SEX));
        sex = sexText.isEmpty() ? null : Sex.parse(sexText).orElse(null);
        desilText = filled(sheet.text(row, DESIL));
        desil = desilText.isEmpty() ? 0 : Desil.parse(desilText);
    }

    /** Behind the place of birth, with or without a comma. */
    private static String fromFirstDigit(String text) {
        return text.chars().anyMatch(Character::isDigit) ? text.replaceFirst("^[^0-9]*", "") : text;
    }

    /** A letter alone is meant as a sex; elsewhere an x says that there is nothing. */
    private static String sexWritten(String text) {
        String written = Blank.strip(text);
        return written.length() == 1 && Character.isLetter(written.charAt(0)) ? written : filled(text);
    }

    private static String filled(String text) {
        return Blank.is(text) ? "" : text;
    }

    private static String readAddress(SheetRow row, Columns sheet) {
        String street = Digits.hide(Blank.strip(sheet.text(row, ADDRESS)));
        String whole = neighbourhood(row, sheet)
                .map(found -> (street + " RT " + found.rt() + "/RW " + found.rw()).strip())
                .orElse(street);
        return whole.length() <= LONGEST_ADDRESS ? whole : whole.substring(0, LONGEST_ADDRESS);
    }

    /** From a column each, or from one that holds both, whatever its heading says. */
    private static Optional<RtRw> neighbourhood(SheetRow row, Columns sheet) {
        String rt = sheet.text(row, RT);
        return RtRw.parse(sheet.text(row, RT_RW))
                .or(() -> RtRw.parse(rt))
                .or(() -> RtRw.number(rt)
                        .flatMap(number -> RtRw.number(sheet.text(row, RW)).map(other -> new RtRw(number, other))));
    }

    /** Column of a field in this row's sheet, or −1. */
    int column(Field field) {
        return columns == null ? -1 : columns.of(field);
    }

    /** Whether the list knows households without a NIK: it has no column for it and is keyed by KK. */
    boolean keyedByKk() {
        return list.keyedByKk() && columns != null && !columns.map().has(NIK);
    }

    /** Whether nobody can have been registered where the NIK says. */
    boolean provinceUnknown() {
        return soundNik != null && !places.hasProvince(nik);
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

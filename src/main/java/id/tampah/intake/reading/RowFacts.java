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
    private RegionText regionText = RegionText.NONE;
    private boolean shifted;
    private boolean merged;
    private String status = "";
    private Place place = Place.NOWHERE;

    void read(SheetRow row, RowTexts texts, Columns sheet, int lineInList) {
        columns = sheet;
        line = lineInList;
        hidden = row.isHidden();
        hiddenSheet = sheet.hidden();
        hiddenColumn = sheet.hiddenColumn(row);
        formula = sheet.formula(row);
        linked = sheet.linked(row);
        shifted = sheet.shifted(row);
        merged = sheet.merged(row.line());
        readIdentity(row, texts, sheet);
        name = readName(texts.of(NAME));
        readPerson(row, texts, sheet);
        address = readAddress(texts);
        regionText = RegionText.of(texts);
        place = places.of(regionText);
        status = texts.of(STATUS);
    }

    private void readIdentity(SheetRow row, RowTexts texts, Columns sheet) {
        nik = number(texts.of(NIK));
        nikDamaged = !nik.isEmpty() && sheet.nikDamage().hits(row, sheet.of(NIK), nik);
        boolean judged = !nik.isEmpty() && !nikDamaged;
        soundNik = judged ? Nik.parse(nik).orElse(null) : null;
        nikFault = judged && soundNik == null ? Nik.fault(nik) : null;
        noKk = number(texts.of(NO_KK));
        noKkDamaged = !noKk.isEmpty() && sheet.noKkDamage().hits(row, sheet.of(NO_KK), noKk);
        soundNoKk = noKk.isEmpty() || noKkDamaged || noKk.equals(nik)
                ? null
                : NoKk.parse(noKk).orElse(null);
    }

    private static String number(String text) {
        return Blank.is(text) ? "" : IdNumber.clean(text);
    }

    private static String readName(String text) {
        return Blank.is(text) ? "" : Digits.hide(Blank.strip(text));
    }

    private void readPerson(SheetRow row, RowTexts texts, Columns sheet) {
        Optional<LocalDate> born = Optional.empty();
        birthText = "";
        if (sheet.of(BIRTH_DATE) >= 0) {
            birthText = filled(texts.of(BIRTH_DATE));
            born = birthText.isEmpty() ? born : Dates.of(row, sheet.of(BIRTH_DATE));
        } else if (sheet.of(BIRTH) >= 0) {
            birthText = filled(texts.of(BIRTH));
            born = Dates.parse(fromFirstDigit(birthText));
        }
        birth = born.orElse(null);
        sexText = sexWritten(texts.of(SEX));
        sex = sexText.isEmpty() ? null : Sex.parse(sexText).orElse(null);
        desilText = filled(texts.of(DESIL));
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

    private static String readAddress(RowTexts texts) {
        String street = Digits.hide(Blank.strip(texts.of(ADDRESS)));
        RtRw found = RtRw.of(texts.of(RT_RW), texts.of(RT), texts.of(RW)).orElse(null);
        String whole = found == null ? street : (street + " RT " + found.rt() + "/RW " + found.rw()).strip();
        return whole.length() <= LONGEST_ADDRESS ? whole : whole.substring(0, LONGEST_ADDRESS);
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

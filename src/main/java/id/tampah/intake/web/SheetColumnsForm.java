package id.tampah.intake.web;

import id.tampah.intake.SheetMapping;
import id.tampah.sheet.columns.Field;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sheet: the line of its headings, and per column the field that was chosen. */
record SheetColumnsForm(int number, int header, @Nullable List<String> fields) {

    /** What is no field is no choice. */
    List<String> told() {
        return fields == null
                ? List.of()
                : fields.stream()
                        .map(field -> Arrays.stream(Field.values())
                                .map(Field::name)
                                .filter(name -> name.equals(field))
                                .findFirst()
                                .orElse(""))
                        .toList();
    }

    SheetMapping mapping() {
        return new SheetMapping(number, header, told());
    }
}

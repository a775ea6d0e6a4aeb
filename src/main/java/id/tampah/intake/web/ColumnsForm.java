package id.tampah.intake.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody told about the columns of each sheet. */
record ColumnsForm(@Nullable List<SheetColumnsForm> sheets) {

    @Override
    public List<SheetColumnsForm> sheets() {
        return sheets == null ? List.of() : sheets;
    }

    Map<Integer, Integer> headers() {
        return sheets().stream().collect(Collectors.toMap(SheetColumnsForm::number, SheetColumnsForm::header));
    }

    List<String> fieldsOf(int sheet) {
        return sheets().stream()
                .filter(each -> each.number() == sheet)
                .findFirst()
                .map(SheetColumnsForm::told)
                .orElse(List.of());
    }
}

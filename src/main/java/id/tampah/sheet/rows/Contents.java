package id.tampah.sheet.rows;

import java.util.List;

/** What an opened file offers. */
public record Contents(List<Sheet> sheets, WorkbookWarnings warnings) {

    public Contents {
        sheets = List.copyOf(sheets);
    }
}

package id.tampah.intake;

import id.tampah.sheet.rows.LineRange;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** Ends a reading that found merged cells among its rows, so that the next one holds them. */
@Getter
@RequiredArgsConstructor
class MergedCellsException extends RuntimeException {

    private final transient Map<Integer, List<LineRange>> merged;
}

package id.tampah.sheet.rows;

/**
 * What a workbook carries beside the cells; nothing of it is ever opened or run.
 *
 * @param externalLinks links to other files
 */
public record WorkbookWarnings(int hiddenSheets, int externalLinks, boolean macros) {

    public static final WorkbookWarnings NONE = new WorkbookWarnings(0, 0, false);
}

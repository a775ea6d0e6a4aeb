package id.tampah.sheet.rows;

/**
 * What a workbook carries beside the cells; nothing of it is ever opened or run.
 *
 * @param externalLinks links to other files
 * @param otherFiles files of a zip that hold no list
 */
public record WorkbookWarnings(int hiddenSheets, int externalLinks, boolean macros, int otherFiles) {

    public static final WorkbookWarnings NONE = new WorkbookWarnings(0, 0, false, 0);

    /** What two files carry together. */
    public WorkbookWarnings and(WorkbookWarnings other) {
        return new WorkbookWarnings(
                hiddenSheets + other.hiddenSheets,
                externalLinks + other.externalLinks,
                macros || other.macros,
                otherFiles + other.otherFiles);
    }
}

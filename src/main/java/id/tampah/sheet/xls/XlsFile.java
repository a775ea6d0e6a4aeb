package id.tampah.sheet.xls;

import static id.tampah.sheet.Refusal.NOT_A_WORKBOOK;
import static id.tampah.sheet.Refusal.OLD_XLS;

import id.tampah.sheet.Limits;
import id.tampah.sheet.RefusedFileException;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.OpenRow;
import id.tampah.sheet.rows.RowSource;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens a workbook of Excel 97 to 2003 through Apache POI's records.
 *
 * <p>POI's readers of whole workbooks are never used: a record costs as much memory as its bytes, and their number is
 * bounded by the size of the file.
 */
public final class XlsFile {

    private static final String STREAM = "Workbook";
    private static final String OLDER_STREAM = "Book";
    private static final String MACROS = "_VBA_PROJECT_CUR";

    private final DirectoryNode root;
    private final XlsGlobals globals;
    private final XlsCells cells;
    private final Limits limits;
    private final long length;

    private XlsFile(DirectoryNode root, Limits limits) throws IOException {
        this.root = root;
        this.limits = limits;
        try (XlsRecords records = new XlsRecords(stream())) {
            this.length = records.length();
            this.globals = XlsGlobals.read(records, limits);
        }
        this.cells = new XlsCells(globals.getTexts(), globals.formats());
    }

    public static Contents open(Path file, Session session) throws IOException {
        POIFSFileSystem files = fileSystem(file);
        try {
            return new XlsFile(files.getRoot(), session.getLimits()).contents(files, session);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    /** What POI finds wrong with a file comes as an input error. */
    private static POIFSFileSystem fileSystem(Path file) {
        try {
            return new POIFSFileSystem(file.toFile(), true);
        } catch (IOException e) {
            throw RefusedFileException.damaged(e);
        }
    }

    private DocumentInputStream stream() throws IOException {
        if (root.hasEntryCaseInsensitive(STREAM)) {
            return root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM));
        }
        throw root.hasEntryCaseInsensitive(OLDER_STREAM) ? OLD_XLS.because() : NOT_A_WORKBOOK.because();
    }

    private Contents contents(POIFSFileSystem files, Session session) {
        List<Sheet> sheets = new ArrayList<>();
        int hidden = 0;
        for (BoundSheetRecord sheet : globals.getSheets()) {
            boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
            hidden += isHidden ? 1 : 0;
            String name = sheet.getSheetname();
            sheets.add(session.sheet(name, isHidden, length(sheet), () -> rows(sheet)));
        }
        boolean macros = root.hasEntryCaseInsensitive(MACROS);
        return new Contents(
                sheets, new WorkbookWarnings(hidden, globals.getLinks().foreignBooks(), macros, 0), files);
    }

    /** From where a sheet begins to where the next one does. */
    private long length(BoundSheetRecord sheet) {
        int begin = sheet.getPositionOfBof();
        long end = globals.getSheets().stream()
                .mapToLong(BoundSheetRecord::getPositionOfBof)
                .filter(next -> next > begin)
                .min()
                .orElse(length);
        return Math.max(0, end - begin);
    }

    private RowSource rows(BoundSheetRecord sheet) throws IOException {
        DocumentInputStream stream = stream();
        stream.skipNBytes(sheet.getPositionOfBof());
        return new XlsRows(
                new XlsRecords(stream), cells, globals.getLinks(), new OpenRow(sheet.getSheetname(), cells, limits));
    }
}

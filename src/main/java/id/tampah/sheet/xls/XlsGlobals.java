package id.tampah.sheet.xls;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENCRYPTED;
import static id.tampah.sheet.Refusal.OLD_XLS;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.values.CellFormats;
import id.tampah.sheet.values.NumberFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.Getter;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.SupBookRecord;

/** What the sheets of an old workbook have in common: names, shared texts and formats. */
final class XlsGlobals {

    private static final int EXCEL_97 = 0x600;
    private static final int MOST_SHEETS = 300;
    private static final int MOST_FORMATS = 65_536;

    private final Limits limits;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean from1904;

    @Getter
    private final List<BoundSheetRecord> sheets = new ArrayList<>();

    @Getter
    private final XlsLinks links = new XlsLinks();

    @Getter
    private TextStore texts;

    private XlsGlobals(Limits limits) {
        this.limits = limits;
        this.texts = new TextStore(0, limits.cellChars());
    }

    static XlsGlobals read(XlsRecords records, Limits limits) {
        if (!records.next() || records.sid() != BOFRecord.sid) {
            throw DAMAGED.because();
        }
        if (new BOFRecord(records.body()).getVersion() != EXCEL_97) {
            throw OLD_XLS.because();
        }
        XlsGlobals globals = new XlsGlobals(limits);
        while (records.next() && records.sid() != EOFRecord.sid) {
            globals.see(records.sid(), records.body());
        }
        return globals;
    }

    private void see(short sid, RecordInputStream body) {
        switch (sid) {
            case FilePassRecord.sid -> throw ENCRYPTED.because();
            case BoundSheetRecord.sid -> addSheet(new BoundSheetRecord(body));
            case SSTRecord.sid -> texts = XlsStrings.read(body, limits);
            case DateWindow1904Record.sid -> from1904 = new DateWindow1904Record(body).getWindowing() == 1;
            case FormatRecord.sid -> addFormat(new FormatRecord(body));
            case ExtendedFormatRecord.sid -> styles.add((int) new ExtendedFormatRecord(body).getFormatIndex());
            case SupBookRecord.sid -> links.book(new SupBookRecord(body));
            case ExternSheetRecord.sid -> links.references(new ExternSheetRecord(body));
            default -> {}
        }
    }

    private void addSheet(BoundSheetRecord sheet) {
        if (sheets.size() >= MOST_SHEETS) {
            throw DAMAGED.because();
        }
        sheets.add(sheet);
    }

    private void addFormat(FormatRecord format) {
        if (codes.size() < MOST_FORMATS) {
            codes.put(format.getIndexCode(), format.getFormatString());
        }
    }

    CellFormats formats() {
        List<NumberFormat> formats = styles.stream()
                .map(id -> NumberFormat.of(id, codes.getOrDefault(id, "")))
                .toList();
        return new CellFormats(formats, from1904);
    }
}

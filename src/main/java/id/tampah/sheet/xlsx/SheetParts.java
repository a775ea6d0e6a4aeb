package id.tampah.sheet.xlsx;

import id.tampah.sheet.rows.LineRange;
import id.tampah.sheet.rows.SheetTally;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.Xml;
import id.tampah.sheet.xml.XmlWindow;
import java.util.regex.Pattern;
import lombok.RequiredArgsConstructor;

/** What stands before and after the rows of a sheet: hidden columns, rows without height, merged cells. */
@RequiredArgsConstructor
final class SheetParts {

    private static final byte[] COLUMN = Tag.mark("<col ");
    private static final byte[] FORMAT = Tag.mark("<sheetFormatPr ");
    private static final byte[] MERGE = Tag.mark("<mergeCell ");

    private static final Pattern NOTHING = Pattern.compile("0+(\\.0*)?");

    private final SheetTally tally;
    private final Tag tag = new Tag();

    /** Looks at the tag at the window's position. */
    void see(XmlWindow window) {
        if (window.startsWith(window.at, COLUMN)) {
            tag.open(window.bytes, window.at + COLUMN.length);
            column();
        } else if (window.startsWith(window.at, MERGE)) {
            tag.open(window.bytes, window.at + MERGE.length);
            merge();
        } else if (window.startsWith(window.at, FORMAT)) {
            tag.open(window.bytes, window.at + FORMAT.length);
            format();
        }
    }

    private void column() {
        int first = 0;
        int last = 0;
        boolean hidden = false;
        while (tag.next()) {
            if (tag.is("min")) {
                first = tag.number();
            } else if (tag.is("max")) {
                last = tag.number();
            } else if (tag.is("hidden")) {
                hidden = Xml.isTrue(tag.value());
            } else if (tag.is("width")) {
                hidden |= isNothing(tag.value());
            }
        }
        if (hidden) {
            tally.hideColumns(first, last);
        }
    }

    private void merge() {
        while (tag.next()) {
            if (tag.is("ref")) {
                tally.merge(lines(tag.value()));
            }
        }
    }

    private void format() {
        while (tag.next()) {
            if (tag.is("zeroHeight") && Xml.isTrue(tag.value())) {
                tally.hideRowsByDefault();
            }
        }
    }

    /** Lines of an area such as A1:C3. */
    static LineRange lines(String area) {
        String[] corners = area.split(":", 2);
        int first = line(corners[0]);
        return new LineRange(first, corners.length > 1 ? line(corners[1]) : first);
    }

    private static int line(String corner) {
        String digits = corner.replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    /** Whether a height or width is nothing at all. */
    static boolean isNothing(String size) {
        return size.startsWith("0") && NOTHING.matcher(size).matches();
    }
}

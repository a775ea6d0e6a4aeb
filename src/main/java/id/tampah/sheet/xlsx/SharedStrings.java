package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.DAMAGED;

import id.tampah.sheet.Limits;
import id.tampah.sheet.bytes.TextStore;
import id.tampah.sheet.xml.NotUnderstoodException;
import id.tampah.sheet.xml.RichText;
import id.tampah.sheet.xml.Tag;
import id.tampah.sheet.xml.XmlHead;
import id.tampah.sheet.xml.XmlText;
import id.tampah.sheet.xml.XmlWindow;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;

/** Loads the list of texts that the cells of a workbook share. */
final class SharedStrings {

    private static final byte[] ITEM = Tag.mark("<si");
    private static final byte[] LIST = Tag.mark("<sst");
    private static final byte[] LIST_END = Tag.mark("</sst");

    private final XmlWindow window;
    private final TextStore store;
    private final RichText text = new RichText();

    private SharedStrings(XmlWindow window, TextStore store) {
        this.window = window;
        this.store = store;
    }

    /** Opens a part anew, as often as needed. */
    interface Part {
        InputStream open() throws IOException;
    }

    static TextStore load(Part part, Limits limits) throws IOException, XMLStreamException {
        TextStore store = new TextStore(limits.sharedTextBytes(), limits.cellChars());
        try (XmlWindow window = new XmlWindow(part.open())) {
            new SharedStrings(window, store).readAll();
            return store;
        } catch (NotUnderstoodException e) {
            return StaxStrings.load(part, limits);
        }
    }

    private void readAll() throws IOException {
        if (!XmlHead.skipTo(window, LIST)) {
            return;
        }
        int safe = window.at;
        while (true) {
            window.skipSpace();
            if (window.at >= safe) {
                safe = window.boundary(ITEM, LIST_END);
                window.skipSpace();
            }
            if (window.startsWith(window.at, LIST_END)) {
                return;
            }
            readItem();
            if (window.at > safe) {
                throw DAMAGED.because();
            }
        }
    }

    private void readItem() {
        byte[] b = window.bytes;
        int i = window.at;
        if (!window.startsWith(i, ITEM)) {
            throw new NotUnderstoodException();
        }
        if (b[i + 3] == '/' && b[i + 4] == '>') {
            store.add(b, i, i);
            window.at = i + 5;
            return;
        }
        if (b[i + 3] != '>') {
            throw new NotUnderstoodException();
        }
        window.at = text.read(b, i + 4);
        add(b);
    }

    private void add(byte[] b) {
        if (text.joined != null) {
            store.add(text.joined);
        } else if (text.escaped || hasExcelEscape(b)) {
            store.add(XmlText.decode(b, text.start, text.end, text.escaped));
        } else {
            store.add(b, text.start, text.end);
        }
    }

    private boolean hasExcelEscape(byte[] b) {
        for (int i = text.start; i < text.end; i++) {
            if (b[i] == '_' && b[i + 1] == 'x') {
                return true;
            }
        }
        return false;
    }
}

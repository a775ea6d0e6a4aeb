package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.BINARY_XLSB;
import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.NOT_A_WORKBOOK;

import id.tampah.sheet.bytes.ReadAhead;
import id.tampah.sheet.gate.ZipIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;

/** Finds its way through the parts of a workbook by their relations, as ECMA-376-2 wants it. */
@RequiredArgsConstructor
final class XlsxPackage {

    private static final int LONG = 1 << 22;

    private final ZipIndex zip;

    /** The part that lists the sheets. */
    String workbookPart() throws IOException, XMLStreamException {
        if (!zip.isPackage()) {
            throw NOT_A_WORKBOOK.because();
        }
        Relation document = Relation.read(zip, "").stream()
                .filter(relation -> relation.isOf("officeDocument"))
                .findFirst()
                .orElseThrow(NOT_A_WORKBOOK::because);
        if (document.target().endsWith(".bin")) {
            throw BINARY_XLSB.because();
        }
        return document.target();
    }

    List<Relation> relationsOf(String part) throws IOException, XMLStreamException {
        return Relation.read(zip, part);
    }

    InputStream open(String part) throws IOException {
        if (!zip.has(part)) {
            throw DAMAGED.because();
        }
        return zip.open(part);
    }

    /** Opens a part that is read once from end to end; a long one is unpacked while what came before is understood. */
    InputStream stream(String part) throws IOException {
        InputStream in = open(part);
        return size(part) < LONG ? in : new ReadAhead(in);
    }

    /** Unpacked, as the package says. */
    long size(String part) {
        return zip.size(part);
    }

    boolean has(String part) {
        return zip.has(part);
    }
}

package id.tampah.sheet.xlsx;

import static id.tampah.sheet.Refusal.BINARY_XLSB;
import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.NOT_A_WORKBOOK;
import static id.tampah.sheet.Refusal.ZIP_OF_FILES;

import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.gate.ZipIndex;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;

/** Finds its way through the parts of a workbook by their relations, as ECMA-376-2 wants it. */
@RequiredArgsConstructor
final class XlsxPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Set<String> LIST_FILES = Set.of("xlsx", "xls", "csv", "txt");

    private final ZipIndex zip;

    /** The part that lists the sheets. */
    public String workbookPart() throws IOException, XMLStreamException {
        if (!zip.has(CONTENT_TYPES)) {
            throw zip.names().stream().map(FileName::extension).anyMatch(LIST_FILES::contains)
                    ? ZIP_OF_FILES.because()
                    : NOT_A_WORKBOOK.because();
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

    public List<Relation> relationsOf(String part) throws IOException, XMLStreamException {
        return Relation.read(zip, part);
    }

    public InputStream open(String part) throws IOException {
        if (!zip.has(part)) {
            throw DAMAGED.because();
        }
        return zip.open(part);
    }

    public boolean has(String part) {
        return zip.has(part);
    }
}

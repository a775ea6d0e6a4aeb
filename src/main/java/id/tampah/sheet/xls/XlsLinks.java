package id.tampah.sheet.xls;

import java.util.Arrays;
import java.util.BitSet;
import org.apache.poi.hssf.record.ExternSheetRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.formula.ExternSheetReferenceToken;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.apache.poi.ss.formula.ptg.Ptg;

/** Which formulas take their value from another file: they point to a reference that points to a book outside. */
final class XlsLinks {

    private final BitSet foreignBooks = new BitSet();
    private final BitSet foreignReferences = new BitSet();
    private int books;

    void book(SupBookRecord book) {
        foreignBooks.set(books++, book.isExternalReferences());
    }

    /** Comes after the books it points to. */
    void references(ExternSheetRecord references) {
        for (int i = 0; i < references.getNumOfRefs(); i++) {
            int book = references.getExtbookIndexFromRefIndex(i);
            foreignReferences.set(i, book >= 0 && foreignBooks.get(book));
        }
    }

    /** How many books outside the file it points to. */
    int foreignBooks() {
        return foreignBooks.cardinality();
    }

    boolean leadOutside(FormulaRecord formula) {
        return !foreignReferences.isEmpty()
                && Arrays.stream(formula.getParsedExpression()).anyMatch(part -> {
                    int reference = reference(part);
                    return reference >= 0 && foreignReferences.get(reference);
                });
    }

    private static int reference(Ptg part) {
        return switch (part) {
            case ExternSheetReferenceToken area -> area.getExternSheetIndex();
            case NameXPtg name -> name.getSheetRefIndex();
            default -> -1;
        };
    }
}

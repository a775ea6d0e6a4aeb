package id.tampah.intake.web;

import id.tampah.intake.RowChange;
import java.util.List;

/**
 * A change as the page and the file tell it.
 *
 * @param differences a sentence for each field that says something else
 */
record ChangeLine(RowChange change, List<String> differences) {}

package id.tampah.report;

import java.math.BigDecimal;
import java.util.List;

/** The lines of one category and their sum. */
public record CategoryTable(Category category, List<RecipientLine> lines, long households, BigDecimal percent) {}

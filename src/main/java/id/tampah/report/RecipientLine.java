package id.tampah.report;

import java.math.BigDecimal;

/** One line of the table; percent of all recipients of the region, two decimals. */
public record RecipientLine(
        Category category, String program, String programName, long households, BigDecimal percent) {}

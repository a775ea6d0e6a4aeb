package id.tampah.report;

/** Households of one category that receive one programme in one area. */
record RecipientCount(Category category, String program, String programName, String area, long households) {}

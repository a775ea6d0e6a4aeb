package id.tampah.intake;

/** A correction to be remembered for the same headings of the same source in the same regency. */
record ToldLayout(String source, String kab, String key, SheetMapping told, String by) {}

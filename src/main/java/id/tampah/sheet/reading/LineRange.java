package id.tampah.sheet.reading;

/** Lines of a sheet, both ends included, counted from 1 as Excel does. */
public record LineRange(int first, int last) {}

package id.tampah.sheet.rows;

/** Lines of a sheet, both ends included, counted from 1 as Excel does. */
public record LineRange(int first, int last) {}

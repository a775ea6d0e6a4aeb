package id.tampah.job;

/** One number of the signed-in user's area, with the page that explains it. */
public record AreaFigure(String messageKey, long value, String href) {}

package id.tampah.demo.lists;

/** A line of the recipients table: category, programme, households. */
public record TableLine(String category, String programme, int households) {}

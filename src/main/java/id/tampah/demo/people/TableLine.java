package id.tampah.demo.people;

/** A line of the recipients table: category, programme, households. */
public record TableLine(String category, String programme, int households) {}

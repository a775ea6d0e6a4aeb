package id.tampah.platform.pages;

/** A region the session can be narrowed to. */
public record RegionChoice(String code, String name) {}

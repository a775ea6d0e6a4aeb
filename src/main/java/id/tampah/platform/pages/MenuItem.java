package id.tampah.platform.pages;

/** One entry of the menu; {@code count} is what waits there for the signed-in user. */
public record MenuItem(String key, String href, long count) {}

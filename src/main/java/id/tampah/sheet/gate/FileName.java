package id.tampah.sheet.gate;

import java.util.Locale;

/** What can be told from the name of an uploaded file. */
public final class FileName {

    private FileName() {}

    /** Lower-case extension without the dot, or nothing. */
    public static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The name without folders and extension. */
    public static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return dot <= 0 ? last : last.substring(0, dot);
    }
}

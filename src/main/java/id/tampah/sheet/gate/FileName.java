package id.tampah.sheet.gate;

import java.util.Locale;
import java.util.Set;

/** What can be told from the name of an uploaded file. */
public final class FileName {

    private static final Set<String> LISTS = Set.of("xlsx", "xlsm", "xls", "csv", "txt", "tsv");
    private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "gz", "tar");

    private FileName() {}

    /** Whether a file of this name may hold a list. */
    public static boolean isList(String name) {
        return LISTS.contains(extension(name));
    }

    /** Whether a file of this name holds other files. */
    public static boolean isArchive(String name) {
        return ARCHIVES.contains(extension(name));
    }

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

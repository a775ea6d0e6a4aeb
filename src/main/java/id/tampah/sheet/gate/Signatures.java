package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.ENCRYPTED;
import static id.tampah.sheet.Refusal.RENAMED;
import static id.tampah.sheet.Refusal.TEXT_ENCODING;
import static id.tampah.sheet.Refusal.UNKNOWN_KIND;
import static id.tampah.sheet.Refusal.WEB_PAGE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells kinds of file apart by their first bytes. */
final class Signatures {

    private static final Set<String> WORKBOOK_NAMES = Set.of("xlsx", "xlsm", "xls", "zip");
    private static final Set<String> TEXT_NAMES = Set.of("csv", "txt", "tsv");
    private static final String ZIP = "PK\u0003\u0004";
    private static final String OLE = "\u00d0\u00cf\u0011\u00e0";
    private static final List<String> BINARIES = List.of(
            "MZ",
            "\u007fELF",
            "%PDF",
            "\u0089PNG",
            "GIF8",
            "\u00ff\u00d8\u00ff",
            "PK",
            "Rar!",
            "7z\u00bc",
            "\u001f\u008b");
    private static final List<String> MARKUP = List.of("<?xml", "<!doctype", "<html", "<table", "<meta", "<svg");
    private static final String ENCRYPTED_STREAM = "EncryptedPackage";
    private static final int OLE_SEARCHED = 1 << 20;

    private Signatures() {}

    static FileKind kindOf(byte[] head, String extension, FileChannel channel) throws IOException {
        String start = new String(head, ISO_8859_1);
        if (start.startsWith(OLE)) {
            return oldWorkbook(extension, channel);
        }
        return start.startsWith(ZIP) ? workbook(extension) : text(start, extension);
    }

    private static FileKind oldWorkbook(String extension, FileChannel channel) throws IOException {
        if (isEncrypted(channel)) {
            throw ENCRYPTED.because();
        }
        if (TEXT_NAMES.contains(extension)) {
            throw RENAMED.because();
        }
        return FileKind.OLD_WORKBOOK;
    }

    private static FileKind workbook(String extension) {
        if (TEXT_NAMES.contains(extension)) {
            throw RENAMED.because();
        }
        return FileKind.WORKBOOK;
    }

    private static FileKind text(String start, String extension) {
        String shown = start.stripLeading().toLowerCase(Locale.ROOT);
        if (MARKUP.stream().anyMatch(shown::startsWith)) {
            throw WEB_PAGE.because();
        }
        if (WORKBOOK_NAMES.contains(extension) || BINARIES.stream().anyMatch(start::startsWith)) {
            throw RENAMED.because();
        }
        if (!TEXT_NAMES.contains(extension)) {
            throw UNKNOWN_KIND.because();
        }
        if (!hasUtf16Mark(start) && start.indexOf('\0') >= 0) {
            throw TEXT_ENCODING.because();
        }
        return FileKind.TEXT;
    }

    private static boolean hasUtf16Mark(String start) {
        boolean utf32 = start.startsWith("\u00ff\u00fe\0\0");
        return !utf32 && (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff"));
    }

    private static boolean isEncrypted(FileChannel channel) throws IOException {
        ByteBuffer bytes = Bytes.littleEndian(channel, 0, Math.min(OLE_SEARCHED, channel.size()));
        String all = new String(bytes.array(), ISO_8859_1);
        return all.contains(new String(ENCRYPTED_STREAM.getBytes(UTF_16LE), ISO_8859_1));
    }
}

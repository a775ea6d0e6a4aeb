package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.DAMAGED;
import static id.tampah.sheet.Refusal.ENTITIES;
import static id.tampah.sheet.Refusal.PART_NAME;
import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.tampah.sheet.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a package, each known by one name only, none hidden between or over the others. */
public final class ZipIndex {

    private static final int PROLOG_BYTES = 2048;

    private final FileChannel channel;
    private final Map<String, ZipPart> parts = new LinkedHashMap<>();
    private final Unpacked unpacked;

    private ZipIndex(FileChannel channel, Limits limits) {
        this.channel = channel;
        this.unpacked = new Unpacked(limits);
    }

    /** Reads and checks the table of contents; the channel stays the caller's. */
    public static ZipIndex read(FileChannel channel, Limits limits) throws IOException {
        ZipIndex index = new ZipIndex(channel, limits);
        for (ZipPart part : ZipEntries.read(channel, ZipDirectory.find(channel, limits))) {
            index.add(part);
        }
        index.refuseOverlaps();
        return index;
    }

    /** Whether there is such a part; names of parts ignore case (ECMA-376-2 §6.3.5). */
    public boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** How long a part says it is when unpacked; 0 where there is none. */
    public long size(String name) {
        ZipPart part = parts.get(key(name));
        return part == null ? 0 : part.unpacked();
    }

    /** Opens a part; what comes out is counted and checked against its sum. */
    public InputStream open(String name) throws IOException {
        ZipPart part = parts.get(key(name));
        if (part == null) {
            throw DAMAGED.because();
        }
        return new PartStream(channel, part, unpacked);
    }

    /** Whether the parts make one document (ECMA-376-2) and are no files of their own. */
    public boolean isPackage() {
        return has("[Content_Types].xml");
    }

    /** Names of all parts in the order of the table of contents. */
    public List<String> names() {
        return parts.values().stream().map(ZipPart::name).toList();
    }

    /** No part of a workbook needs a document type; one that has it wants something else than to be read. */
    public void refuseEntities() throws IOException {
        for (ZipPart part : parts.values()) {
            if (part.isXml() && prolog(part).contains("<!DOCTYPE")) {
                throw ENTITIES.because();
            }
        }
    }

    private String prolog(ZipPart part) throws IOException {
        try (InputStream in = new PartStream(channel, part, unpacked)) {
            return new String(in.readNBytes(PROLOG_BYTES), ISO_8859_1).replace("\0", "");
        }
    }

    private void add(ZipPart part) {
        if (part.isFolder()) {
            return;
        }
        unpacked.refuseClaim(part);
        @Nullable ZipPart twin = parts.put(key(part.name()), part);
        if (twin != null || !isPlain(part.name())) {
            throw PART_NAME.because();
        }
    }

    private static boolean isPlain(String name) {
        return !name.isEmpty()
                && !name.startsWith("/")
                && name.indexOf(':') < 0
                && !("/" + name + "/").contains("/../");
    }

    private void refuseOverlaps() {
        List<ZipPart> ordered = new ArrayList<>(parts.values());
        ordered.sort(Comparator.comparingLong(ZipPart::header));
        long end = 0;
        for (ZipPart part : ordered) {
            if (part.header() < end) {
                throw DAMAGED.because();
            }
            end = part.end();
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}

package id.tampah.sheet.gate;

/** One part of a package as its table of contents lists it; sizes are claims until counted. */
record ZipPart(int index, String name, int method, long crc, long packed, long unpacked, long header, long data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    long end() {
        return data + packed;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isXml() {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }
}

package id.tampah.sheet.fuzz;

/** Any bytes at all: the gate, and what lies behind it for those that pass. */
public final class GateFuzz {

    private GateFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FileFuzz.read(bytes, "daftar.xlsx");
    }
}

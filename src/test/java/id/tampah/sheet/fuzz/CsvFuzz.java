package id.tampah.sheet.fuzz;

/** Any bytes as a text file. */
public final class CsvFuzz {

    private CsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        FileFuzz.read(bytes, "daftar.csv");
    }
}

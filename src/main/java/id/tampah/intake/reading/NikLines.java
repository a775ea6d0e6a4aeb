package id.tampah.intake.reading;

/**
 * The line on which each NIK of a list was accepted first. A NIK is a number of 16 digits, never 0, so a million of them take
 * 24 MB here and no object each.
 */
final class NikLines {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] niks = new long[1 << 12];
    private int[] lines = new int[niks.length];
    private int known;

    /** The line that had this NIK first, or 0, in which case this line is the first from now on. */
    int firstOrKeep(String nik, int line) {
        long number = Long.parseLong(nik);
        int place = placeOf(number);
        if (niks[place] == number) {
            return lines[place];
        }
        niks[place] = number;
        lines[place] = line;
        if (++known * 2 > niks.length) {
            grow();
        }
        return 0;
    }

    private int placeOf(long number) {
        int place = (int) (number * SPREAD >>> 32) & niks.length - 1;
        while (niks[place] != 0 && niks[place] != number) {
            place = place + 1 & niks.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] before = niks;
        int[] linesBefore = lines;
        niks = new long[before.length * 2];
        lines = new int[niks.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                int place = placeOf(before[i]);
                niks[place] = before[i];
                lines[place] = linesBefore[i];
            }
        }
    }
}

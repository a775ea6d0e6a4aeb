package id.tampah.dukcapil.proposing;

/** Shows of two NIKs no more than it takes to see the slip: region of issue, and the digits that differ. */
final class SlipMask {

    private static final int REGION = 6;

    private SlipMask() {}

    static String of(String nik, String other) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < nik.length(); i++) {
            boolean open = i < REGION || i < other.length() && nik.charAt(i) != other.charAt(i);
            shown.append(open ? nik.charAt(i) : '*');
        }
        return shown.toString();
    }
}

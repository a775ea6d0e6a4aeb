package id.tampah.shared;

/** The digits of a NIK and a KK as they were written; each may be empty. Printing it shows nothing. */
public record Identity(String nik, String noKk) {

    /** The NIK with its middle hidden, or empty when unknown. */
    public String maskedNik() {
        return mask(nik);
    }

    public String maskedNoKk() {
        return mask(noKk);
    }

    private static String mask(String digits) {
        return Digits.isSixteen(digits) ? Digits.mask(digits) : digits.isEmpty() ? "" : "•".repeat(digits.length());
    }

    @Override
    public String toString() {
        return "Identity[" + maskedNik() + ", " + maskedNoKk() + "]";
    }
}

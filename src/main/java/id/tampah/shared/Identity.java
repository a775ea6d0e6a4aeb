package id.tampah.shared;

/** The digits of a NIK and a KK as they were written; each may be empty. Printing it shows nothing. */
public record Identity(String nikDigits, String noKkDigits) {

    /** The NIK with all but its district hidden, or empty when unknown. */
    public String maskedNik() {
        return Digits.mask(nikDigits);
    }

    public String maskedNoKk() {
        return Digits.mask(noKkDigits);
    }

    @Override
    public String toString() {
        return "Identity[" + maskedNik() + ", " + maskedNoKk() + "]";
    }
}

package id.tampah.allocation;

/** The fingerprint of a decree as it was signed, of its awards now, and of the list sealed with it. */
public record Verification(String signed, String awards, String sealed) {

    public boolean whole() {
        return signed.equals(awards) && signed.equals(sealed);
    }
}

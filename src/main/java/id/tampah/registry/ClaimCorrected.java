package id.tampah.registry;

/** A claim was replaced by one with the right identity; the old one stays readable and counts no more. */
public record ClaimCorrected(String kab, long claimId, String region) {

    public String subject() {
        return "claim:" + kab + "-" + claimId;
    }
}

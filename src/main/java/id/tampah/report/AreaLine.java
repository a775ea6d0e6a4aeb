package id.tampah.report;

import id.tampah.shared.RegionCode;

/** One area right below the region of the report; {@code known} is false for those whose area nobody knows. */
public record AreaLine(RegionCode code, String name, boolean known, long dtks, long nonDtks) {

    public long total() {
        return dtks + nonDtks;
    }
}

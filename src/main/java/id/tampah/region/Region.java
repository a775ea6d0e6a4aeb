package id.tampah.region;

import id.tampah.shared.RegionCode;

/** One area as the edition in force names it: {@code 3271} is {@code Kota Bogor}. */
public record Region(RegionCode code, String name, RegionType type) {

    public Region(RegionCode code, String name) {
        this(code, name, RegionType.of(code));
    }

    /** The name with the word that says what it is: {@code Kelurahan Pamoyanan}; regency names carry theirs already. */
    public String title() {
        return type.getLevel() == 2 ? name : type.getWord() + " " + name;
    }

    @Override
    public String toString() {
        return title() + " (" + code + ")";
    }
}

package id.tampah.dedup.clearing;

/**
 * The two under one NIK, known by its keyed hash, that look least like one person.
 *
 * @param shared whether they are two people
 */
record NikPair(byte[] key, LikePair likeness, boolean shared) {

    @Override
    public String toString() {
        return "NikPair[" + likeness + ", shared=" + shared + "]";
    }
}

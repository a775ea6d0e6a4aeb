package id.tampah.dedup.knowing;

/** By what somebody is recognised, the surest first. */
public enum KnownBy {
    NIK,
    /** One digit of the NIK wrong, or two swapped, and a name that can be the same. */
    NIK_SLIP,
    NAME_AND_BIRTH
}

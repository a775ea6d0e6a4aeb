package id.tampah.demo.people;

/** As on the KTP: laki-laki or perempuan. */
public enum Sex {
    L,
    P
}

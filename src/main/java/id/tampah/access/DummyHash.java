package id.tampah.access;

/** A bcrypt hash that fits no password, so that an unknown name takes as long as a known one. */
final class DummyHash {

    static final String VALUE = "{bcrypt}$2a$10$7EqJtq98hPqEX7fNZaFWoOHi5BWX4Z1TRsxHuU0FYUS2pW0HQ3u0a";

    private DummyHash() {}
}

package id.tampah.sheet.reading;

/** The byte scanner met XML it was not written for; the XML reader takes over from the same row. */
final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotUnderstoodException() {
        super(null, null, false, false);
    }
}

package id.tampah.sheet.xml;

/** The byte scanner met XML it was not written for; the XML reader takes over from the same row. */
public final class NotUnderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotUnderstoodException() {
        super(null, null, false, false);
    }
}

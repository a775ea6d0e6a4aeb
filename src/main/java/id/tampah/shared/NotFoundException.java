package id.tampah.shared;

/** What was asked for does not exist, or lies outside what the caller may see: the two answer alike. */
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what) {
        super(what);
    }
}

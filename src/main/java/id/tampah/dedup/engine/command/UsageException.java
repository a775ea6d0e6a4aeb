package id.tampah.dedup.engine.command;

/** The command line, or a file it names, does not make sense; the message says what. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}

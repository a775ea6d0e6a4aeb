package id.tampah.sheet.rows;

import id.tampah.sheet.RefusedFileException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;

/** Lets only two things out of the parsers: what was asked for, or a refusal with a sentence. */
public final class Guard {

    private Guard() {}

    /** A piece of parsing. */
    @FunctionalInterface
    public interface Parsing<T> {
        T parse() throws IOException, XMLStreamException;
    }

    public static <T> T refusing(Parsing<T> parsing) throws IOException {
        try {
            return parsing.parse();
        } catch (RefusedFileException | UncheckedIOException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw broken(e);
        } catch (EOFException e) {
            throw RefusedFileException.damaged(e);
        } catch (RuntimeException | StackOverflowError e) {
            throw RefusedFileException.damaged(e);
        }
    }

    /** What the XML reader complains about; a refusal of ours that it wrapped keeps its own sentence. */
    public static RefusedFileException broken(XMLStreamException e) {
        return e.getNestedException() instanceof RefusedFileException refused
                ? refused
                : RefusedFileException.damaged(e);
    }
}

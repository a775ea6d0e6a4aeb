package id.tampah.intake.files;

import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Sha256;
import id.tampah.sheet.Limits;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded files at rest: sealed pieces in the database, and for the moment of reading an open copy on disk. */
@Component
@RequiredArgsConstructor
public class SealedFiles {

    private static final int PIECE_BYTES = 4 << 20;

    private final IdentityCipher cipher;
    private final OpenFile open;

    /** Streams an upload to disk; closing it deletes the file. */
    public ReceivedFile receive(InputStream content, Limits limits) {
        return ReceivedFile.receive(open.newPath(), content, limits);
    }

    /** An empty plain file; the caller deletes it. */
    public Path newPlain() {
        return open.newPath();
    }

    public void store(JdbcClient jdbc, UUID list, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = in.readNBytes(PIECE_BYTES); piece.length > 0; piece = in.readNBytes(PIECE_BYTES)) {
                jdbc.sql("INSERT INTO intake.file_piece (list_id, number, sealed) VALUES (:list, :number, :sealed)")
                        .param("list", list)
                        .param("number", number++)
                        .param("sealed", cipher.seal(piece))
                        .update();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the plain file to disk; fails when it is not what was uploaded. The caller deletes it. */
    public Path open(JdbcClient jdbc, UUID list, byte[] sha256) {
        Path file = open.newPath();
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest)) {
            for (int number = 0; writePiece(jdbc, list, number, out); number++) {
                out.flush();
            }
        } catch (IOException e) {
            OpenFile.delete(file);
            throw new UncheckedIOException(e);
        }
        if (!MessageDigest.isEqual(digest.digest(), sha256)) {
            OpenFile.delete(file);
            throw new IllegalStateException("stored file of list " + list + " is not what was uploaded");
        }
        return file;
    }

    /** Opens the plain file for a moment. */
    public <T> T reading(JdbcClient jdbc, UUID list, byte[] sha256, Function<Path, T> work) {
        Path file = open(jdbc, list, sha256);
        try {
            return work.apply(file);
        } finally {
            OpenFile.delete(file);
        }
    }

    private boolean writePiece(JdbcClient jdbc, UUID list, int number, OutputStream out) throws IOException {
        byte[] sealed = jdbc.sql("SELECT sealed FROM intake.file_piece WHERE list_id = :list AND number = :number")
                .param("list", list)
                .param("number", number)
                .query(byte[].class)
                .optional()
                .orElse(null);
        if (sealed != null) {
            out.write(cipher.unseal(sealed));
        }
        return sealed != null;
    }
}

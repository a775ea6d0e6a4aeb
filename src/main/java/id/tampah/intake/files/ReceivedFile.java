package id.tampah.intake.files;

import id.tampah.shared.Sha256;
import id.tampah.sheet.Limits;
import id.tampah.sheet.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

/** An upload on disk, measured and hashed while it came in. */
public record ReceivedFile(Path path, long size, byte[] sha256) implements AutoCloseable {

    private static final int BLOCK = 1 << 16;

    /** Streams the upload to disk; too large a file is refused as soon as the limit is passed. */
    static ReceivedFile receive(Path path, InputStream content, Limits limits) {
        MessageDigest digest = Sha256.digest();
        try (OutputStream out = Files.newOutputStream(path)) {
            return new ReceivedFile(path, copy(content, out, digest, limits.fileBytes()), digest.digest());
        } catch (IOException e) {
            OpenFile.delete(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            OpenFile.delete(path);
            throw e;
        }
    }

    private static long copy(InputStream in, OutputStream out, MessageDigest digest, long most) throws IOException {
        byte[] block = new byte[BLOCK];
        long size = 0;
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
            size += read;
            if (size > most) {
                throw Refusal.TOO_LARGE.because(Math.ceilDiv(size, 1L << 20), most >> 20);
            }
            digest.update(block, 0, read);
            out.write(block, 0, read);
        }
        return size;
    }

    @Override
    public void close() {
        OpenFile.delete(path);
    }
}

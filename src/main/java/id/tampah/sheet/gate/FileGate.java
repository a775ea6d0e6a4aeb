package id.tampah.sheet.gate;

import static id.tampah.sheet.Refusal.EMPTY;
import static id.tampah.sheet.Refusal.NOT_A_WORKBOOK;
import static id.tampah.sheet.Refusal.TOO_LARGE;

import id.tampah.sheet.Limits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at size, first bytes and table of contents of a file before any parser sees it. */
public final class FileGate {

    private static final int HEAD_BYTES = 4096;
    private static final double MB = 1 << 20;

    private FileGate() {}

    /**
     * Says what the file is, or refuses it.
     *
     * @param name the name under which it was uploaded; decides nothing but whether it contradicts the content
     */
    public static FileKind check(Path file, String name, Limits limits) throws IOException {
        checkSize(Files.size(file), limits);
        try (FileChannel channel = FileChannel.open(file)) {
            FileKind kind = Signatures.kindOf(head(channel), FileName.extension(name), channel);
            return kind == FileKind.WORKBOOK ? packed(ZipIndex.read(channel, limits)) : kind;
        }
    }

    private static FileKind packed(ZipIndex zip) throws IOException {
        if (zip.isPackage()) {
            zip.refuseEntities();
            return FileKind.WORKBOOK;
        }
        if (zip.names().stream().noneMatch(name -> FileName.isList(name) || FileName.isArchive(name))) {
            throw NOT_A_WORKBOOK.because();
        }
        return FileKind.ARCHIVE;
    }

    private static void checkSize(long size, Limits limits) {
        if (size == 0) {
            throw EMPTY.because();
        }
        if (size > limits.fileBytes()) {
            throw TOO_LARGE.because(Math.ceil(size / MB), Math.floor(limits.fileBytes() / MB));
        }
    }

    private static byte[] head(FileChannel channel) throws IOException {
        ByteBuffer head = ByteBuffer.allocate((int) Math.min(HEAD_BYTES, channel.size()));
        Bytes.readFully(channel, head, 0);
        return head.array();
    }
}

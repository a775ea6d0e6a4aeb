package id.tampah.sheet.reading;

import static id.tampah.sheet.Refusal.ZIP_IN_ZIP;

import id.tampah.sheet.gate.FileKind;
import id.tampah.sheet.gate.FileName;
import id.tampah.sheet.gate.ZipIndex;
import id.tampah.sheet.rows.Contents;
import id.tampah.sheet.rows.Session;
import id.tampah.sheet.rows.Sheet;
import id.tampah.sheet.rows.WorkbookWarnings;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import lombok.RequiredArgsConstructor;

/** A zip of lists: each file in it passes the same gate; its sheets bear its name in front of their own. */
@RequiredArgsConstructor
final class Archive implements Closeable {

    /** What operating systems put into zips without being asked. */
    private static final List<String> LITTER = List.of("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini");

    private final Path folder;
    private final Session session;
    private final List<Contents> opened = new ArrayList<>();
    private final List<Path> unpacked = new ArrayList<>();
    private int otherFiles;

    static Contents open(Path file, Session session) throws IOException, XMLStreamException {
        Archive archive =
                new Archive(Objects.requireNonNull(file.toAbsolutePath().getParent()), session);
        try (FileChannel channel = FileChannel.open(file)) {
            archive.openAll(ZipIndex.read(channel, session.getLimits()));
            return archive.contents();
        } catch (IOException | XMLStreamException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void openAll(ZipIndex zip) throws IOException, XMLStreamException {
        for (String name : zip.names()) {
            if (LITTER.stream().anyMatch(name::contains)) {
                continue;
            }
            if (FileName.isArchive(name)) {
                throw ZIP_IN_ZIP.because();
            }
            if (FileName.isList(name)) {
                openOne(zip, name);
            } else {
                otherFiles++;
            }
        }
    }

    private void openOne(ZipIndex zip, String name) throws IOException, XMLStreamException {
        Path file = Files.createTempFile(folder, "unpacked-", ".tmp");
        unpacked.add(file);
        try (InputStream in = zip.open(name)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        FileKind kind = Formats.check(file, name, session);
        if (kind == FileKind.ARCHIVE) {
            throw ZIP_IN_ZIP.because();
        }
        Contents contents = Formats.open(kind, file, name, session);
        opened.add(contents.named(kind == FileKind.TEXT ? "" : FileName.stem(name)));
    }

    private Contents contents() {
        List<Sheet> sheets = new ArrayList<>();
        WorkbookWarnings warnings = new WorkbookWarnings(0, 0, false, otherFiles);
        for (Contents contents : opened) {
            sheets.addAll(contents.sheets());
            warnings = warnings.and(contents.warnings());
        }
        return new Contents(sheets, warnings, this);
    }

    @Override
    public void close() throws IOException {
        for (Contents contents : opened) {
            contents.close();
        }
        for (Path file : unpacked) {
            Files.deleteIfExists(file);
        }
    }
}

package id.tampah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.testing.TampahTest;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@TampahTest
class PlainFolderTests {

    @Autowired
    private MultipartConfigElement multipart;

    @Value("${tampah.plain}")
    private String plain;

    @Test
    void deletesWhatAKilledProcessLeft(@TempDir Path data) throws IOException {
        Path left = Files.createDirectories(data.resolve("tmp/999999999")).resolve("tampah-1.list");
        Files.writeString(left, "3271010101800001");
        Path own = PlainFolder.prepare(data);
        Path open = Files.createFile(own.resolve("tampah-2.list"));
        assertThat(PlainFolder.prepare(data)).isEqualTo(own);
        assertThat(left).doesNotExist();
        assertThat(open).exists();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
    }

    @Test
    void keepsUploadsThereFromTheirFirstByte() {
        assertThat(multipart.getLocation()).isEqualTo(plain);
        assertThat(Path.of(plain)).isDirectory().isAbsolute();
    }
}

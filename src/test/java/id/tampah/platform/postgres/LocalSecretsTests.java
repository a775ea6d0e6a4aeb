package id.tampah.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSecretsTests {

    @Test
    void letsNobodyElseReadThePasswordOfTheFirstStart(@TempDir Path folder) throws IOException {
        Path file = LocalSecrets.in(folder).forOneStart(folder.resolve("superuser.txt"));
        assertThat(file).isNotEmptyFile();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

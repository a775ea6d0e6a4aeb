package id.tampah.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives this process a folder of its own for uploads in plain text, which only its account may read. What a killed process
 * left behind is deleted at the next start.
 */
public class PlainFolder implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Folders this process has made; a second application in it leaves them alone. */
    private static final String OWN = Long.toString(ProcessHandle.current().pid());

    private static boolean swept;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        ConfigurableEnvironment environment = event.getEnvironment();
        Path folder = prepare(Path.of(environment.getProperty("tampah.data", "data")));
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "plain files",
                        Map.of(
                                "tampah.plain", folder.toString(),
                                "spring.servlet.multipart.location", folder.toString())));
    }

    static synchronized Path prepare(Path data) {
        try {
            Path all = Files.createDirectories(data.resolve("tmp").toAbsolutePath());
            sweep(all);
            Path own = Files.createDirectories(all.resolve(OWN));
            if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
            }
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path all) throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(all)) {
            folders = found.toList();
        }
        for (Path folder : folders) {
            String pid = folder.getFileName().toString();
            if (pid.equals(OWN) ? !swept : !alive(pid)) {
                FileSystemUtils.deleteRecursively(folder);
            }
        }
        swept = true;
    }

    private static boolean alive(String pid) {
        return pid.matches("\\d{1,9}") && ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }
}

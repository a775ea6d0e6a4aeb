package id.tampah.demo.lists;

import id.tampah.demo.people.Register;
import id.tampah.region.RegionTree;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a demo world into a folder, for measurements and for trying things by hand: {@code WriteDemo DEMO|FULL folder}.
 * Registers become csv, lists xlsx; {@code collected.xlsx} has 194,000 rows at full scale; what must be found in each file
 * stands in {@code truth.txt}.
 */
public final class WriteDemo {

    private static final int COLLECTED = 194_000;

    private final DemoScale scale;
    private final Path folder;
    private final StringBuilder truth = new StringBuilder();

    private WriteDemo(DemoScale scale, Path folder) {
        this.scale = scale;
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new WriteDemo(DemoScale.valueOf(args[0]), Files.createDirectories(Path.of(args[1]))).write();
    }

    private void write() throws IOException {
        DemoWorld world = DemoWorld.dirty(RegionTree.bundled(), scale);
        for (Register register : world.registers()) {
            file(register.name() + ".csv", out -> DemoFiles.csv(register, out));
        }
        for (DemoList list : world.lists()) {
            list(list.name(), list);
        }
        list("collected", CollectedList.of(world.bogor(), COLLECTED / scale.getDivisor()));
        for (DemoSample sample : DemoSample.values()) {
            file(sample.getFileName(), out -> world.samples().write(sample, out));
            note(sample.getFileName(), world.samples().list(sample).truth());
        }
        Files.writeString(folder.resolve("truth.txt"), truth);
    }

    private void list(String name, DemoList list) throws IOException {
        file(name + ".xlsx", out -> DemoFiles.xlsx(list, List.of(), out));
        note(name + ".xlsx", list.truth());
    }

    private void note(String file, ListTruth about) {
        truth.append(file).append(' ').append(about).append('\n');
    }

    private void file(String name, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            content.to(out);
        }
    }

    private interface Content {
        void to(OutputStream out) throws IOException;
    }
}

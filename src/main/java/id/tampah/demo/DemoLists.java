package id.tampah.demo;

import id.tampah.demo.lists.DemoFiles;
import id.tampah.demo.lists.DemoList;
import id.tampah.demo.lists.DemoWorld;
import id.tampah.demo.people.Register;
import id.tampah.intake.Lists;
import id.tampah.intake.Upload;
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sends the lists of the demo through the same door as real ones, each as the person whose task it is. */
@Component
@RequiredArgsConstructor
class DemoLists {

    /** Which period a list of proposals is for, by its name. */
    private static final Map<String, String> PERIODS = Map.of(
            "gubernur-3271", DemoPrograms.GUBERNUR,
            "walikota-3271", DemoPrograms.WALIKOTA,
            "kelurahan-3271", DemoPrograms.WALIKOTA,
            "gubernur-52", DemoPrograms.JPS);

    private final DemoSteps steps;
    private final Lists lists;
    private final Programs programs;

    /** Registers first, then what is known, then proposals; returns when every list has gone its way. */
    void send(DemoWorld world) {
        for (Register register : world.registers()) {
            String region = register.region().digits();
            String sender = region.equals("52") ? "dukcapil.ntb" : "dewi";
            send(sender, "dukcapil-" + region + ".csv", "DUKCAPIL", register.region(), null, () -> csv(register));
        }
        for (DemoList list : world.lists()) {
            String sender = list.region().digits().startsWith("52") ? "lalu" : "rina";
            String period = PERIODS.get(list.name());
            send(sender, list.name() + ".xlsx", list.source(), list.region(), period, () -> xlsx(list));
        }
    }

    private void send(
            String sender,
            String filename,
            String source,
            RegionCode region,
            @Nullable String period,
            Supplier<byte[]> file) {
        UUID periodId = period == null ? null : programs.periodByCode(period).id();
        steps.once(
                "list " + filename,
                sender,
                () -> lists.receive(
                        new Upload(filename, new ByteArrayInputStream(file.get()), source, region, periodId, null)));
    }

    private static byte[] csv(Register register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DemoFiles.csv(register, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] xlsx(DemoList list) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DemoFiles.xlsx(list, List.of("DAFTAR " + list.source(), "WILAYAH " + list.region()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

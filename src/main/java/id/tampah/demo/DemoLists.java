package id.tampah.demo;

import id.tampah.demo.people.DemoFiles;
import id.tampah.demo.people.DemoList;
import id.tampah.demo.people.DemoWorld;
import id.tampah.demo.people.Register;
import id.tampah.intake.Lists;
import id.tampah.intake.Receipt;
import id.tampah.intake.Upload;
import id.tampah.job.JobRun;
import id.tampah.job.Jobs;
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    private final As as;
    private final Lists lists;
    private final Jobs jobs;
    private final Programs programs;

    /** Registers first, then what is known, then proposals; returns when every list has gone its way. */
    void send(DemoWorld world) {
        for (Register register : world.registers()) {
            String region = register.region().digits();
            String sender = region.equals("52") ? "dukcapil.ntb" : "dewi";
            await(
                    sender,
                    send(sender, "dukcapil-" + region + ".csv", "DUKCAPIL", register.region(), null, csv(register)));
        }
        for (DemoList list : world.lists()) {
            String sender = list.region().digits().startsWith("52") ? "lalu" : "rina";
            await(
                    sender,
                    send(
                            sender,
                            list.name() + ".xlsx",
                            list.source(),
                            list.region(),
                            PERIODS.get(list.name()),
                            xlsx(list)));
        }
    }

    private UUID send(
            String sender, String filename, String source, RegionCode region, @Nullable String period, byte[] file) {
        UUID periodId = period == null ? null : programs.periodByCode(period).id();
        Receipt receipt = as.person(
                sender,
                () -> lists.receive(
                        new Upload(filename, new ByteArrayInputStream(file), source, region, periodId, null)));
        return receipt.id();
    }

    private void await(String sender, UUID list) {
        while (as.person(sender, () -> unfinished(jobs.about(Lists.subject(list))))) {
            pause();
        }
    }

    private static boolean unfinished(List<JobRun> runs) {
        return runs.stream().anyMatch(run -> run.state().live());
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

    static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

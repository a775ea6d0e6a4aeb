package id.tampah.demo;

import id.tampah.distribution.Deliveries;
import id.tampah.distribution.DeliveryReason;
import id.tampah.distribution.DeliveryRow;
import id.tampah.distribution.DeliveryState;
import id.tampah.distribution.Mark;
import id.tampah.distribution.Marking;
import id.tampah.distribution.OpenableStage;
import id.tampah.distribution.Openings;
import id.tampah.distribution.Stages;
import id.tampah.distribution.VillageQuestion;
import id.tampah.job.Jobs;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Opens the first stage of the governor's aid and hands over in every third village, so that some of it has arrived. */
@Component
@RequiredArgsConstructor
class DemoDeliveries {

    private final As as;
    private final Openings openings;
    private final Stages stages;
    private final Deliveries deliveries;
    private final Marking marking;
    private final Jobs jobs;

    void start() {
        OpenableStage first = as.person("rina", () -> openings.openable().getFirst());
        UUID job = as.person(
                "rina",
                () -> openings.open(first.decreeId(), first.stageId(), LocalDate.of(2026, 11, 23), "Kantor kelurahan"));
        while (as.person("rina", () -> jobs.find(job).state().live())) {
            DemoLists.pause();
        }
        handOver(first.stageId());
    }

    private void handOver(UUID stage) {
        List<String> villages = as.person("pos.bogor", () -> stages.villages(stage)).stream()
                .map(line -> line.region())
                .toList();
        for (int at = 1; at < villages.size(); at += 3) {
            VillageQuestion village = new VillageQuestion(stage, new RegionCode(villages.get(at)), null, "", 0);
            as.person("pos.bogor", () -> deliveries.page(village)).forEach(this::mark);
        }
    }

    /** Every seventh household was not at home. */
    private void mark(DeliveryRow row) {
        boolean missed = row.position() % 7 == 0;
        as.person(
                "pos.bogor",
                () -> marking.mark(new Mark(
                        row.formKey(),
                        row.id(),
                        row.version(),
                        missed ? DeliveryState.FAILED : DeliveryState.DELIVERED,
                        missed ? DeliveryReason.TIDAK_DI_TEMPAT : null,
                        "")));
    }
}

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
import id.tampah.program.Programs;
import id.tampah.shared.RegionCode;
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
    private final Programs programs;
    private final DemoSteps steps;

    void start() {
        steps.once("opening", "rina", this::open);
        handOver(programs.stages(programs.periodByCode(DemoPrograms.GUBERNUR).id())
                .getFirst()
                .id());
    }

    private void open() {
        OpenableStage first = openings.openable().getFirst();
        openings.open(first.decreeId(), first.stageId(), DemoPrograms.today(), "Kantor kelurahan");
    }

    private void handOver(UUID stage) {
        List<String> villages = as.person("pos.bogor", () -> stages.villages(stage)).stream()
                .map(line -> line.region())
                .toList();
        for (int at = 1; at < villages.size(); at += 3) {
            VillageQuestion village = new VillageQuestion(stage, new RegionCode(villages.get(at)), null, "", 0);
            steps.once(
                    "handing over " + villages.get(at),
                    "pos.bogor",
                    () -> deliveries.page(village).forEach(this::mark));
        }
    }

    /** Every seventh household was not at home. */
    private void mark(DeliveryRow row) {
        boolean missed = row.position() % 7 == 0;
        marking.mark(new Mark(
                row.formKey(),
                row.id(),
                row.version(),
                missed ? DeliveryState.FAILED : DeliveryState.DELIVERED,
                missed ? DeliveryReason.TIDAK_DI_TEMPAT : null,
                ""));
    }
}

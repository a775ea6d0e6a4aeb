package id.tampah.intake;

import static id.tampah.testing.Acting.as;
import static org.assertj.core.api.Assertions.assertThat;

import id.tampah.access.Role;
import id.tampah.intake.Interrupting.Point;
import id.tampah.job.Cancelling;
import id.tampah.job.JobDatabase;
import id.tampah.job.JobRun;
import id.tampah.job.Jobs;
import id.tampah.job.RunState;
import id.tampah.testing.TampahTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@TampahTest
@Import({Sending.class, Interrupting.class})
class InterruptionTests {

    private static final String CIREBON = "3209";
    private static final int ROWS = 30_000;

    @Autowired
    private Sending sending;

    @Autowired
    private Interrupting interrupting;

    @Autowired
    private JobDatabase database;

    @Autowired
    private Jobs jobs;

    @Autowired
    private Cancelling cancelling;

    @ParameterizedTest
    @EnumSource
    void losesAndDoublesNothingWhenStoppedBeforeACommit(Point point) {
        interrupting.once(point);
        UUID id = sending.send("daftar.csv", list(200, point.ordinal()), "GUBERNUR", CIREBON)
                .id();
        ListDetail list = sending.settled(id, CIREBON);
        assertThat(interrupting.waits(point)).isFalse();
        assertThat(list.state()).isEqualTo(ListState.RESOLVED);
        assertThat(list.list().accepted()).isEqualTo(200);
        assertThat(claims(id)).isEqualTo(200);
    }

    @Test
    void losesAndDoublesNothingWhenTheConnectionBreaksInTheMiddle() {
        UUID id = sending.send("daftar.csv", list(ROWS, Point.values().length), "GUBERNUR", CIREBON)
                .id();
        assertThat(interrupting.cutCopy()).as("a COPY was caught and cut").isTrue();
        ListDetail list = sending.settled(id, CIREBON);
        assertThat(list.state()).isEqualTo(ListState.RESOLVED);
        assertThat(list.list().rowsRead()).isEqualTo(ROWS);
        assertThat(claims(id)).isEqualTo(ROWS);
    }

    @Test
    void keepsNothingOfAListThatIsCancelledWhileItIsRead() {
        byte[] file = list(ROWS, 8);
        UUID first = cancelled(file);
        assertThat(cancelled(file)).as("the same file may be sent again").isNotEqualTo(first);
    }

    private UUID cancelled(byte[] file) {
        UUID id = sending.send("daftar.csv", file, "GUBERNUR", CIREBON).id();
        as(Role.DINSOS_KOTA, CIREBON, () -> {
            while (jobs.about(Lists.subject(id)).getFirst().state() == RunState.WAITING) {
                Thread.onSpinWait();
            }
            UUID run = jobs.about(Lists.subject(id)).getFirst().id();
            cancelling.cancel(run);
            return run;
        });
        ListDetail list = sending.settled(id, CIREBON);
        assertThat(list.list().state()).isEqualTo(ListState.CANCELLED);
        assertThat(list.list().rowsRead()).isZero();
        assertThat(list.steps()).extracting(JobRun::state).containsExactly(RunState.CANCELLED);
        assertThat(claims(id)).isZero();
        return id;
    }

    private long claims(UUID id) {
        return database.jdbc()
                .sql("SELECT count(*) FROM registry.claim WHERE list_id = :id AND state = 'RESOLVED'")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private static byte[] list(int rows, int year) {
        StringBuilder csv = new StringBuilder("NIK,NO KK,NAMA\n");
        for (int row = 1; row <= rows; row++) {
            String tail =
                    "%02d%02d%02d%04d".formatted(1 + row / 9_000 % 28, 1 + row / 900 % 12, 10 + year, 1 + row % 9_000);
            csv.append("320901")
                    .append(tail)
                    .append(",320902")
                    .append(tail)
                    .append(',')
                    .append(name(row + 10_000 * year))
                    .append('\n');
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Names as different as people's, so that the list holds nobody twice. */
    private static String name(int person) {
        String[] syllables = {"BA", "DE", "FI", "GO", "HU", "JA", "KE", "LI", "MO", "NU"};
        return String.format("%05d", person * 7_919 % 100_000)
                .chars()
                .mapToObj(digit -> syllables[digit - '0'])
                .collect(Collectors.joining());
    }
}

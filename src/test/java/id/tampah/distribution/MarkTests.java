package id.tampah.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class MarkTests {

    @Test
    void keepsNoNumberInItsNote() {
        UUID id = UUID.randomUUID();
        Mark mark = new Mark(id, id, 0, DeliveryState.DELIVERED, null, " diambil anaknya, 3271-0141-0190-0001 ");
        assertThat(mark.note()).isEqualTo("diambil anaknya, ****");
    }
}

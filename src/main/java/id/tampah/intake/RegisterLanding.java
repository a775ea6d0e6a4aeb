package id.tampah.intake;

import id.tampah.dukcapil.RegisterBatch;
import id.tampah.dukcapil.Registers;
import id.tampah.region.IndonesianTime;
import id.tampah.shared.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accepted rows become the residents of a new register. */
final class RegisterLanding implements Landing {

    private final JdbcClient jdbc;
    private final Registers registers;
    private final RegisterBatch batch;
    private final UUID register;
    private int residents;

    RegisterLanding(JdbcClient jdbc, Registers registers, StoredList list) {
        this.jdbc = jdbc;
        this.registers = registers;
        this.batch = new RegisterBatch(list.id(), list.region(), day(list));
        this.register = registers.open(batch);
    }

    private static LocalDate day(StoredList list) {
        return list.receivedAt()
                .atZone(IndonesianTime.of(new RegionCode(list.region())).getZone())
                .toLocalDate();
    }

    @Override
    public void take() {
        residents += registers.add(register, ReadingSql.ACCEPTED);
    }

    @Override
    public void end() {
        registers.putInForce(register, batch, residents);
        ReadingSql.move(jdbc, batch.listId(), ListState.READ, ListState.RESOLVED);
    }
}

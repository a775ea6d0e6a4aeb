package id.tampah.program;

import id.tampah.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** A round of distribution; may be changed until deliveries rest on it. */
@Entity
@Table(schema = "program", name = "stage")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Stage {

    @Id
    private UUID id;

    @Column(name = "period_id")
    private UUID periodId;

    private int number;
    private String name;
    private LocalDate starts;
    private long amount;
    private String content;

    @Version
    private @Nullable Long version;

    Stage(NewStage stage) {
        this.id = Ids.next();
        this.periodId = stage.periodId();
        this.number = stage.number();
        change(stage.name(), stage.starts(), stage.amount(), stage.content());
    }

    final void change(String newName, LocalDate newStarts, long newAmount, String newContent) {
        this.name = newName;
        this.starts = newStarts;
        this.amount = newAmount;
        this.content = newContent;
    }

    long currentVersion() {
        return version == null ? 0 : version;
    }

    StageSummary summary() {
        return new StageSummary(id, periodId, number, name, starts, amount, content);
    }
}

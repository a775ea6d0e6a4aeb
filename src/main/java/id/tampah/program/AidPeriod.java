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

/** A period of a programme in a region, under one version of its criteria. */
@Entity
@Table(schema = "program", name = "period")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AidPeriod {

    @Id
    private UUID id;

    private String code;
    private String name;

    @Column(name = "program_id")
    private UUID programId;

    @Column(name = "criteria_id")
    private UUID criteriaId;

    private String region;
    private LocalDate starts;
    private LocalDate ends;

    @Version
    private @Nullable Long version;

    AidPeriod(NewPeriod period, UUID programId, UUID criteriaId) {
        this.id = Ids.next();
        this.code = period.code();
        this.name = period.name();
        this.programId = programId;
        this.criteriaId = criteriaId;
        this.region = period.region().digits();
        this.starts = period.starts();
        this.ends = period.ends();
    }
}

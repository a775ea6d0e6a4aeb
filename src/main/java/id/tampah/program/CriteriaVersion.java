package id.tampah.program;

import id.tampah.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The rules of a programme from a day on; a change makes a new version, so that old decisions keep theirs. */
@Entity
@Table(schema = "program", name = "criteria_version")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class CriteriaVersion {

    @Id
    private UUID id;

    @Column(name = "program_id")
    private UUID programId;

    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    private String basis;
    private String summary;

    @Column(name = "desil_max")
    private @Nullable Integer desilMax;

    CriteriaVersion(UUID programId, int number, NewCriteria criteria) {
        this.id = Ids.next();
        this.programId = programId;
        this.number = number;
        this.validFrom = criteria.validFrom();
        this.basis = criteria.basis();
        this.summary = criteria.summary();
        this.desilMax = criteria.desilMax();
    }
}

package id.tampah.program;

import id.tampah.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
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

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "refused_verdicts")
    private List<String> refusedVerdicts;

    @Column(name = "refused_basis")
    private String refusedBasis;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "left_out")
    private List<String> leftOut;

    CriteriaVersion(UUID programId, int number, NewCriteria criteria) {
        this.id = Ids.next();
        this.programId = programId;
        this.number = number;
        this.validFrom = criteria.validFrom();
        this.basis = criteria.basis();
        this.summary = criteria.summary();
        this.desilMax = criteria.desilMax();
        this.refusedVerdicts = words(criteria.refused());
        this.refusedBasis = criteria.refusedBasis();
        this.leftOut = words(criteria.leftOut());
    }

    private static List<String> words(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).sorted().toList();
    }
}

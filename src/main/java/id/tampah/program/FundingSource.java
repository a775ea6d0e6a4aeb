package id.tampah.program;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A sender of lists as it is kept; never changed once lists may name it. */
@Entity
@Table(schema = "program", name = "source")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class FundingSource implements Persistable<String> {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    private String funding;

    @Column(name = "program_code")
    private @Nullable String programCode;

    private int sort;

    FundingSource(NewSource source, int sort) {
        this.code = source.code();
        this.name = source.name();
        this.kind = source.kind();
        this.funding = source.funding();
        this.programCode = source.programCode();
        this.sort = sort;
    }

    @Override
    public String getId() {
        return code;
    }

    /** Sources are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}

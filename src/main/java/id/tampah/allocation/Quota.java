package id.tampah.allocation;

import id.tampah.shared.Ids;
import id.tampah.shared.RegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/**
 * Places of a period in one region. What children reserve ({@code divided}) and what awards take ({@code used}) is counted
 * by the database and only read here.
 */
@Entity
@Table(schema = "allocation", name = "quota")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Quota {

    @Id
    private UUID id;

    private String kab;

    @Column(name = "period_id")
    private UUID periodId;

    private String region;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    private int places;

    @Column(insertable = false, updatable = false)
    private int divided;

    @Column(insertable = false, updatable = false)
    private int used;

    @Version
    private @Nullable Long version;

    Quota(UUID periodId, RegionCode region, @Nullable UUID parentId, int places) {
        this.id = Ids.next();
        this.kab = region.kab();
        this.periodId = periodId;
        this.region = region.digits();
        this.parentId = parentId;
        this.places = places;
    }

    RegionCode code() {
        return new RegionCode(region);
    }

    /** Places that cannot be taken away any more. */
    int bound() {
        return divided + used;
    }

    void resize(int places) {
        this.places = places;
    }

    boolean changedSince(long version) {
        return this.version == null || this.version != version;
    }

    QuotaNode node() {
        return new QuotaNode(id, periodId, region, parentId, places, divided, used, version == null ? 0 : version);
    }
}

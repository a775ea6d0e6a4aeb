package id.tampah.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The golden household that claims point to; made in bulk, read one at a time. */
@Entity
@Table(schema = "registry", name = "household")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Household {

    @Id
    private UUID id;

    private String kab;
    private String region;

    @Column(name = "key_mac")
    private byte[] keyMac;

    @Column(name = "kk_mac")
    private byte @Nullable [] kkMac;

    @Column(name = "head_name")
    private String headName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private @Nullable Long version;
}

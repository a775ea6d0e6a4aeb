package id.tampah.registry;

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

/** A member of a household who was named on some list, with the sealed NIK record. */
@Entity
@Table(schema = "registry", name = "person")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Person {

    @Id
    private UUID id;

    private String kab;
    private String region;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "nik_mac")
    private byte[] nikMac;

    private byte[] identity;
    private String name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "birth_date")
    private @Nullable LocalDate birthDate;

    private @Nullable String sex;

    @Version
    private @Nullable Long version;
}

package id.tampah.program;

import id.tampah.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What a family receives, from whom, and how much in rupiah. */
@Entity
@Table(schema = "program", name = "program")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class Program {

    @Id
    private UUID id;

    private String code;
    private String name;
    private String owner;
    private long amount;
    private String unit;

    @Version
    private @Nullable Long version;

    Program(String code, String name, String owner, long amount) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.owner = owner;
        this.amount = amount;
        this.unit = "KK";
    }
}

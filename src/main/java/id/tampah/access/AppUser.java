package id.tampah.access;

import id.tampah.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

/** An account: one person, one role, one region. */
@Entity
@Table(schema = "access", name = "app_user")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class AppUser {

    @Id
    private UUID id;

    private String username;
    private String name;
    private String password;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String region;
    private String task;
    private boolean enabled;

    @Column(name = "must_change")
    private boolean mustChange;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "signed_in_at")
    private @Nullable Instant signedInAt;

    @Version
    private @Nullable Long version;

    AppUser(NewUser user, String password) {
        this.id = Ids.next();
        this.username = user.username();
        this.name = user.name();
        this.role = user.role();
        this.region = user.region().digits();
        this.task = user.task();
        this.password = password;
        this.enabled = true;
        this.mustChange = user.mustChange();
        this.demo = user.demo();
        this.createdAt = Instant.now();
    }

    void reset(String password) {
        this.password = password;
        this.mustChange = true;
    }

    void choosePassword(String password) {
        this.password = password;
        this.mustChange = false;
    }

    void enable(boolean enabled) {
        this.enabled = enabled;
    }

    void signedIn() {
        this.signedInAt = Instant.now();
    }

    Account account() {
        return new Account(id, username, name, password, role, region, mustChange);
    }

    UserSummary summary() {
        return new UserSummary(id, username, name, role, region, task, enabled, mustChange, demo, signedInAt);
    }
}

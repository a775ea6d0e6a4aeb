package id.tampah.access;

import id.tampah.audit.AuditTrail;
import id.tampah.shared.NotFoundException;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts: made, disabled and reset by administrators inside their own region; never by oneself. */
@Service
@RequiredArgsConstructor
public class Users {

    /** Bytes; bcrypt reads no more. */
    private static final int LONGEST_PASSWORD = 72;

    private final UserRepository users;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final CurrentUser current;
    private final DemoMode demo;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    @Transactional(readOnly = true)
    public Optional<Account> findForSignIn(String username) {
        return users.findByUsername(username)
                .filter(AppUser::isEnabled)
                .filter(user -> demo.admits(user.isDemo()))
                .map(AppUser::account);
    }

    @Transactional(readOnly = true)
    public List<UserSummary> inside(RegionCode region) {
        return users.findByRegionStartingWithOrderByRoleAscNameAsc(region.digits()).stream()
                .map(AppUser::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<UserSummary> demoPeople() {
        return users.findByDemoTrueOrderById().stream().map(AppUser::summary).toList();
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return users.count() == 0;
    }

    /** Whether somebody could administer the system with the demo off. */
    @Transactional(readOnly = true)
    boolean haveAdministrator() {
        return users.existsByRoleAndEnabledTrueAndDemoFalse(Role.ADMIN);
    }

    @Transactional(readOnly = true)
    boolean taken(String username) {
        return users.findByUsername(username).isPresent();
    }

    /** Ends what the people of the demo have open. */
    @Transactional
    void endDemoSessions() {
        users.findByDemoTrueOrderById().forEach(this::endSessions);
    }

    @Transactional
    public void create(NewUser user, String password) {
        if (taken(user.username())) {
            throw new RuleViolationException("access.user.exists", user.username());
        }
        AppUser made = users.save(new AppUser(user, encoder.encode(password)));
        record(AccessAction.USER_CREATED, made);
    }

    /** Creates an account with a one-time password, which is returned once and never kept. */
    @Transactional
    public String createWithOneTimePassword(NewUser user) {
        String password = OneTimePassword.next();
        create(user, password);
        return password;
    }

    @Transactional
    public String resetPassword(UUID id) {
        AppUser user = manageable(id);
        String password = OneTimePassword.next();
        user.reset(encoder.encode(password));
        endSessions(user);
        record(AccessAction.PASSWORD_RESET, user);
        return password;
    }

    @Transactional
    public void enable(UUID id, boolean enabled) {
        AppUser user = manageable(id);
        user.enable(enabled);
        endSessions(user);
        record(enabled ? AccessAction.USER_ENABLED : AccessAction.USER_DISABLED, user);
    }

    /** The signed-in user's own new password; at least 15 characters, as NIST SP 800-63B-4 asks of a lone password. */
    @Transactional
    public void changeOwnPassword(String old, String fresh) {
        AppUser user = users.findById(current.get().id()).orElseThrow(() -> new NotFoundException("user"));
        if (!encoder.matches(old, user.getPassword())) {
            throw new RuleViolationException("access.password.wrong");
        }
        if (fresh.length() < 15) {
            throw new RuleViolationException("access.password.short", fresh.length());
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            throw new RuleViolationException("access.password.long", LONGEST_PASSWORD);
        }
        user.choosePassword(encoder.encode(fresh));
        record(AccessAction.PASSWORD_CHANGED, user);
    }

    @Transactional
    void signedIn(UUID id) {
        users.findById(id).ifPresent(user -> {
            user.signedIn();
            record(AccessAction.SIGNED_IN, user);
        });
    }

    private AppUser manageable(UUID id) {
        AppUser user = users.findById(id)
                .filter(found -> current.get().region().contains(new RegionCode(found.getRegion())))
                .orElseThrow(() -> new NotFoundException("user " + id));
        if (user.getId().equals(current.get().id())) {
            throw new RuleViolationException("access.user.self");
        }
        return user;
    }

    private void endSessions(AppUser user) {
        sessions.findByPrincipalName(user.getUsername()).keySet().forEach(sessions::deleteById);
    }

    private void record(AccessAction action, AppUser user) {
        audit.record(
                action,
                "user:" + user.getUsername(),
                user.getRegion(),
                Map.of("role", user.getRole().name()));
    }
}

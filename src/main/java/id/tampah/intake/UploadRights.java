package id.tampah.intake;

import id.tampah.access.Account;
import id.tampah.access.CurrentUser;
import id.tampah.access.Role;
import id.tampah.program.Period;
import id.tampah.program.Programs;
import id.tampah.program.Source;
import id.tampah.program.SourceKind;
import id.tampah.region.Regions;
import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may send which list about which region. */
@Component
@RequiredArgsConstructor
public class UploadRights {

    static final Set<Role> SENDERS =
            Set.of(Role.ADMIN, Role.DINSOS_PROVINSI, Role.DINSOS_KOTA, Role.OPERATOR_DESA, Role.DUKCAPIL);

    private final CurrentUser user;
    private final Programs programs;
    private final Regions regions;

    /** The sources this account may send lists of. */
    public List<Source> sources() {
        Role role = user.role();
        return programs.sources().stream()
                .filter(source -> mayHandle(role, source.kind()))
                .toList();
    }

    /** Those among them that propose households for a period. */
    public List<Source> proposingSources() {
        return sources().stream()
                .filter(source -> source.kind() == SourceKind.PROPOSALS)
                .toList();
    }

    /** Village staff propose, Dukcapil sends its register, the social offices send everything. */
    static boolean mayHandle(Role role, SourceKind kind) {
        return SENDERS.contains(role)
                && switch (role) {
                    case OPERATOR_DESA -> kind == SourceKind.PROPOSALS;
                    case DUKCAPIL -> kind == SourceKind.REGISTER;
                    default -> true;
                };
    }

    boolean mayHandle(SourceKind kind) {
        return mayHandle(user.role(), kind);
    }

    /** The numbers of a list in full are for those who could have sent it; administrators see only what they sent. */
    public boolean seesNumbers(ListSummary list) {
        return user.get().username().equals(list.uploadedBy())
                || user.role() != Role.ADMIN && mayHandle(user.role(), list.sourceKind());
    }

    /** Village staff take back only what they sent themselves. */
    boolean mayWithdraw(String uploadedBy) {
        return user.role() != Role.OPERATOR_DESA || user.get().username().equals(uploadedBy);
    }

    void requireOwn(String uploadedBy) {
        if (!mayWithdraw(uploadedBy)) {
            throw new AccessDeniedException("the list is somebody else's");
        }
    }

    /** The source of an upload that may come from this account, about a region and for a period that fit. */
    Source require(Upload upload) {
        Source source = source(upload.source());
        require(source.kind(), upload.region());
        requireKnown(upload.region());
        if (upload.periodId() != null) {
            requirePeriod(programs.period(upload.periodId()), upload.region());
        }
        return source;
    }

    void require(SourceKind kind, RegionCode region) {
        Account account = user.get();
        if (!mayHandle(account.role(), kind)) {
            throw new AccessDeniedException("the role " + account.role() + " sends no lists of kind " + kind);
        }
        if (region.digits().isEmpty() || !user.region().contains(region)) {
            throw new AccessDeniedException("outside the region of the account");
        }
    }

    private Source source(String code) {
        return programs.sources().stream()
                .filter(source -> source.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("intake.upload.source.unknown", code));
    }

    /** A region must exist, or every row of the list would lie outside it. */
    private void requireKnown(RegionCode region) {
        if (regions.find(region).isEmpty()) {
            throw new RuleViolationException("intake.upload.region.unknown", region.dotted());
        }
    }

    /** A period of a province takes lists of its cities; a period of a city takes no list of the whole province. */
    private static void requirePeriod(Period period, RegionCode region) {
        if (!new RegionCode(period.region()).contains(region)) {
            throw new RuleViolationException("intake.upload.period.elsewhere", period.name());
        }
    }
}

package id.tampah.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tampah.shared.RegionCode;
import id.tampah.shared.RuleViolationException;
import id.tampah.testing.TampahTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@TampahTest
class OwnPasswordTests {

    private static final String OLD = "sandi yang lama sekali";

    @Autowired
    private Users users;

    @Test
    void saysThatAPasswordIsLongerThanBcryptReads() {
        users.create(new NewUser("panjang", "Panjang", Role.ADMIN, new RegionCode("9108"), "", false, false), OLD);
        Account account = users.findForSignIn("panjang").orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        try {
            assertThatThrownBy(() -> users.changeOwnPassword(OLD, "é".repeat(37)))
                    .isInstanceOf(RuleViolationException.class)
                    .hasMessage("access.password.long");
            users.changeOwnPassword(OLD, "é".repeat(36));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}

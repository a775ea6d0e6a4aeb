package id.tampah.access;

import id.tampah.shared.RegionCode;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in; kept in the session, which ends when an administrator changes the account. */
public record Account(
        UUID id, String username, String name, String password, Role role, String regionDigits, boolean mustChange)
        implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    public RegionCode region() {
        return new RegionCode(regionDigits);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String toString() {
        return "Account[" + username + ", " + role + ", " + regionDigits + "]";
    }
}

package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import id.tampah.shared.Identity;
import id.tampah.shared.IdentityCipher;
import id.tampah.shared.Nik;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The people of claims as the engine reads them. Their numbers are opened here, in memory, and nowhere written down. */
final class ClaimPeople {

    private static final int EXPECTED = 1 << 12;

    private final IdentityCipher cipher;
    private final People people = new People(EXPECTED);
    private final List<ClaimRef> claims = new ArrayList<>();

    ClaimPeople(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    /** Takes a row of kab, id, identity, name, birth date, sex, address, region. */
    void add(ResultSet row) throws SQLException {
        Identity identity = cipher.open(row.getBytes(3));
        claims.add(new ClaimRef(row.getString(1).intern(), row.getLong(2)));
        people.add(new Person(
                identity.nikDigits(),
                identity.noKkDigits(),
                row.getString(4),
                birthDate(row.getString(5), identity),
                Objects.requireNonNullElse(row.getString(6), ""),
                row.getString(7),
                "",
                "",
                row.getString(8)));
    }

    /** What a list does not say, the NIK says: it is made of the birth date. */
    private static String birthDate(@Nullable String written, Identity identity) {
        return written != null
                ? written
                : Nik.parse(identity.nikDigits())
                        .map(nik -> nik.birthDate().toString())
                        .orElse("");
    }

    People people() {
        return people;
    }

    ClaimRef claim(int row) {
        return claims.get(row);
    }

    int size() {
        return claims.size();
    }
}

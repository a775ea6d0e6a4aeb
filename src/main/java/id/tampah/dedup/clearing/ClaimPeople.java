package id.tampah.dedup.clearing;

import id.tampah.dedup.engine.columns.People;
import id.tampah.dedup.engine.columns.Person;
import id.tampah.registry.ClaimRef;
import java.util.ArrayList;
import java.util.List;

/** The people of claims as the engine reads them, row by row. */
final class ClaimPeople {

    private static final int EXPECTED = 1 << 12;

    private final People people = new People(EXPECTED);
    private final List<ClaimRef> claims = new ArrayList<>();

    void add(ClaimRef claim, Person person) {
        claims.add(claim);
        people.add(person);
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

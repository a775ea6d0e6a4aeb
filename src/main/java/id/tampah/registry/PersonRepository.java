package id.tampah.registry;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, UUID> {

    List<Person> findByHouseholdIdOrderByBirthDateAscNameAsc(UUID householdId);
}

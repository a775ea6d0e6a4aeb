package id.tampah.registry;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HouseholdRepository extends Repository<Household, UUID> {

    Optional<Household> findById(UUID id);
}

package id.tampah.program;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PeriodRepository extends JpaRepository<AidPeriod, UUID> {

    Optional<AidPeriod> findByCode(String code);
}

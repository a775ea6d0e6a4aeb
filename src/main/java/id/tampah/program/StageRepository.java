package id.tampah.program;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StageRepository extends JpaRepository<Stage, UUID> {

    boolean existsByPeriodIdAndNumber(UUID periodId, int number);
}

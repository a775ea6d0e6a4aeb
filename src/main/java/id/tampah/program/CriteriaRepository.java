package id.tampah.program;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CriteriaRepository extends JpaRepository<CriteriaVersion, UUID> {

    Optional<CriteriaVersion> findFirstByProgramIdOrderByNumberDesc(UUID programId);
}

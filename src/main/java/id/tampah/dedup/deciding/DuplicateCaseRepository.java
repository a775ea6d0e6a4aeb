package id.tampah.dedup.deciding;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface DuplicateCaseRepository extends JpaRepository<DuplicateCase, UUID> {

    /** Locks the case before its claims, in the same order as a clearing does. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from DuplicateCase c where c.id = ?1")
    Optional<DuplicateCase> findLocked(UUID id);
}

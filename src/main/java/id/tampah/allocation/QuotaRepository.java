package id.tampah.allocation;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Quotas in the scope of the transaction. Locks go down the tree: a parent first, then its children by code. */
interface QuotaRepository extends Repository<Quota, UUID> {

    Quota save(Quota quota);

    void flush();

    Optional<Quota> findById(UUID id);

    Optional<Quota> findByPeriodIdAndRegion(UUID periodId, String region);

    List<Quota> findByPeriodIdAndRegionInOrderByRegion(UUID periodId, List<String> regions);

    List<Quota> findByPeriodIdAndParentIdIsNullOrderByRegion(UUID periodId);

    List<Quota> findByParentId(UUID parentId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quota q where q.id = :id")
    Optional<Quota> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select q from Quota q where q.parentId = :parent order by q.region")
    List<Quota> lockChildren(UUID parent);
}

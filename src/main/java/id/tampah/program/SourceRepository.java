package id.tampah.program;

import org.springframework.data.jpa.repository.JpaRepository;

interface SourceRepository extends JpaRepository<FundingSource, String> {}

-- The report reads who receives and who is on a reference list, never the proposals; only settled claims pay for the index.
CREATE INDEX claim_receiving ON registry.claim (kind, household_id, program_code, period_id, region)
    WHERE kind IN ('RECIPIENTS', 'REFERENCE') AND state IN ('RESOLVED', 'HELD') AND household_id IS NOT NULL;

-- An index is touched by an update when its columns change, and those of its condition too: with state and household_id in
-- it every change of a claim wrote all five indexes. What is received stands in kind and programme, which never change.
DROP INDEX registry.claim_receiving;
CREATE INDEX claim_receiving ON registry.claim (kind, program_code, period_id, region) WHERE kind IN ('RECIPIENTS', 'REFERENCE');
-- The people of a village are read together, when one of them comes once more.
CREATE INDEX claim_region ON registry.claim (region);

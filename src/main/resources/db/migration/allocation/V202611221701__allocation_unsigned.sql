-- Unsigned awards are few and looked at whenever a list is resolved.
CREATE INDEX award_unsigned ON allocation.award (kab, claim_id) WHERE state = 'AWARDED' AND decree_id IS NULL;

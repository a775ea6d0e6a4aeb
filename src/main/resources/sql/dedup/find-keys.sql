-- The keys of the list that another claim has, too; an unknown NIK or KK is null and matches nothing. A short list is looked
-- up by index, a long one read against all in one pass. Claims of other lists count once they are settled: lists are cleared
-- one at a time, so the later of two sees the earlier.
INSERT INTO clear_key (family, key)
SELECT 'SAME_NIK', nik_mac FROM clear_claim WHERE nik_mac IS NOT NULL GROUP BY nik_mac HAVING count(*) > 1
UNION
SELECT 'SAME_NIK', l.nik_mac FROM clear_claim l WHERE EXISTS (
    SELECT FROM dedup.live_claim o
    WHERE o.nik_mac = l.nik_mac AND o.household_id IS NOT NULL AND o.list_id <> l.list_id)
UNION
SELECT 'SAME_KK', key FROM clear_family WHERE key IS NOT NULL GROUP BY key HAVING count(*) > 1
UNION
SELECT 'SAME_KK', l.key FROM clear_family l WHERE EXISTS (
    SELECT FROM dedup.live_claim o
    WHERE o.kk_mac = l.key AND o.household_id IS NOT NULL AND o.list_id <> l.list_id)
UNION
SELECT 'SAME_KK', l.key FROM clear_family l WHERE EXISTS (
    SELECT FROM registry.pub_register_kk r JOIN dedup.live_claim o ON o.kab = r.kab AND o.id = r.claim_id
    WHERE r.kk_mac = l.key AND o.register_kk_mac = l.key AND o.household_id IS NOT NULL AND o.list_id <> l.list_id)

-- What a person decided stands, and what is asked is not asked twice: pairs of one case, and NIKs that are known to be two
-- people's, whatever list they come in. Two cards that Dukcapil confirms are two families'.
DELETE FROM clear_pair p
WHERE EXISTS (SELECT FROM dedup.case_side a JOIN dedup.case_side b ON b.case_id = a.case_id
              WHERE a.kab = p.kab AND a.claim_id = p.id AND b.kab = p.other_kab AND b.claim_id = p.other_id
                AND a.gone_at IS NULL AND b.gone_at IS NULL)
   OR p.kind = 'SPLIT_FAMILY' AND NOT EXISTS (
       SELECT FROM registry.pub_claim c
       WHERE (c.kab, c.id) IN ((p.kab, p.id), (p.other_kab, p.other_id)) AND c.verdict <> 'PADAN')
   OR EXISTS (SELECT FROM registry.pub_claim c JOIN registry.pub_claim o ON o.kab = p.other_kab AND o.id = p.other_id
              JOIN dedup.different d ON d.low = least(c.nik_mac, o.nik_mac) AND d.high = greatest(c.nik_mac, o.nik_mac)
              WHERE c.kab = p.kab AND c.id = p.id)

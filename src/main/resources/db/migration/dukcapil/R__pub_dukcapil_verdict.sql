-- Answers: each compared field in the words of the service, such as "TIDAK SESUAI (34)".
DROP VIEW IF EXISTS dukcapil.pub_verdict;
CREATE VIEW dukcapil.pub_verdict WITH (security_invoker = true) AS
SELECT kab, claim_id, list_id, region, outcome, fields, register_id, checked_at, way,
       (SELECT jsonb_object_agg(f.key, CASE WHEN f.key = ANY (fields) THEN 'TIDAK SESUAI' ELSE 'SESUAI' END
                   || CASE WHEN f.key IN ('NAMA', 'ALAMAT') THEN ' (' || f.value || ')' ELSE '' END)
        FROM jsonb_each_text(compared) f) AS answers
FROM dukcapil.verdict;

CREATE OR REPLACE VIEW intake.pub_list WITH (security_invoker = true) AS
SELECT id, kab, region, source, source_kind, period_id, filename, size, sha256, state, rows_read, accepted, held, rejected,
       uploaded_by, received_at, read_at
FROM intake.list;

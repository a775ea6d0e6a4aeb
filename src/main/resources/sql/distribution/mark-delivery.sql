-- Change and entry in one statement: whoever comes second finds another version and writes nothing.
WITH changed AS (
    UPDATE distribution.delivery
    SET state = :state, reason = :reason, note = :note, handed_by = :by, at = now(), version = version + 1
    WHERE id = :id AND version = :version AND state IN (:from)
    RETURNING kab, id, region, old.state AS before
)
INSERT INTO distribution.mark (client_id, kab, delivery_id, region, from_state, state, reason, note, marked_by)
SELECT :client, kab, id, region, before, :state, :reason, :note, :by FROM changed

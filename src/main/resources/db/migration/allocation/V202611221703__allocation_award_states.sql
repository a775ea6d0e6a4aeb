-- The legal moves of an award, as AwardState names them, also for whoever writes SQL.
CREATE OR REPLACE FUNCTION allocation.keep_decreed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.decree_id IS NOT NULL THEN
        RAISE EXCEPTION 'award % is decreed and never changes', OLD.id USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF TG_OP = 'UPDATE' AND NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('WAITLISTED', 'AWARDED'), ('WAITLISTED', 'HANDED_OVER'), ('WAITLISTED', 'REVOKED'),
        ('AWARDED', 'WAITLISTED'), ('AWARDED', 'REVOKED')) THEN
        RAISE EXCEPTION 'award % may not move from % to %', OLD.id, OLD.state, NEW.state
            USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

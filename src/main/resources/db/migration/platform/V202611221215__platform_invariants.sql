GRANT USAGE ON SCHEMA platform TO tampah_job;

-- What the last check of the inv_ views found: counts only, so it has no region.
CREATE TABLE platform.invariant (
    name       text PRIMARY KEY,
    broken     bigint NOT NULL,
    checked_at timestamptz NOT NULL DEFAULT now()
);

-- Counts the rows of every inv_ view there is.
CREATE FUNCTION platform.check_invariants() RETURNS TABLE (name text, broken bigint) LANGUAGE plpgsql STABLE AS $$
DECLARE
    found record;
BEGIN
    FOR found IN SELECT schemaname, viewname FROM pg_views WHERE viewname LIKE 'inv\_%' LOOP
        name := found.schemaname || '.' || substr(found.viewname, 5);
        EXECUTE format('SELECT count(*) FROM %I.%I', found.schemaname, found.viewname) INTO broken;
        RETURN NEXT;
    END LOOP;
END $$;

-- All sides of cases of which the caller sees at least one. A side outside the caller's region shows where it comes from and
-- the first letters of the name; its identity, birth date and address stay hidden.
DROP FUNCTION IF EXISTS dedup.sides(uuid[]);
CREATE FUNCTION dedup.sides(cases uuid[]) RETURNS TABLE (
    case_id uuid, kab text, claim_id bigint, inside boolean, region text, list_id uuid, source text, source_name text,
    line integer, program text, program_name text, period_name text, starts date, ends date, amount bigint, kept boolean,
    gone boolean, elsewhere boolean, state text, verdict text, received_at timestamptz, added_at timestamptz, name text,
    identity bytea, birth_date date, sex text, address text, household_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
    SELECT s.case_id, s.kab, s.claim_id, m.inside, CASE WHEN m.inside THEN s.region ELSE s.kab END, s.list_id, s.source,
           coalesce(o.name, s.source), s.line, s.program, coalesce(g.name, s.program), p.name, s.starts, s.ends, s.amount,
           s.kept, s.gone_at IS NOT NULL,
           EXISTS (SELECT FROM dedup.case_side t JOIN dedup.duplicate_case d ON d.id = t.case_id
                   WHERE t.kab = s.kab AND t.claim_id = s.claim_id AND t.case_id <> s.case_id
                     AND t.gone_at IS NULL AND d.state = 'OPEN'),
           c.state, c.verdict, c.received_at, s.added_at,
           CASE WHEN m.inside THEN c.name ELSE regexp_replace(c.name, '([[:alpha:]])[[:alpha:]]*', '\1***', 'g') END,
           CASE WHEN m.inside THEN c.identity END, CASE WHEN m.inside THEN c.birth_date END, c.sex,
           CASE WHEN m.inside THEN c.address ELSE '' END, CASE WHEN m.inside THEN c.household_id END
    FROM dedup.case_side s
    CROSS JOIN LATERAL (SELECT coalesce(s.region LIKE current_setting('tampah.scope', true), false) AS inside) m
    JOIN registry.pub_claim c ON c.kab = s.kab AND c.id = s.claim_id
    LEFT JOIN program.pub_source o ON o.code = s.source
    LEFT JOIN program.pub_program g ON g.code = s.program
    LEFT JOIN program.pub_period p ON p.id = c.period_id
    WHERE s.case_id = ANY (cases)
      AND EXISTS (SELECT FROM dedup.case_side mine
                  WHERE mine.case_id = s.case_id AND mine.region LIKE current_setting('tampah.scope', true))
    ORDER BY s.case_id, c.received_at, s.list_id, s.line, s.claim_id
$$;

-- Writes the outcome on every side of a case the caller sees; no ids at all opens it again.
DROP FUNCTION IF EXISTS dedup.mark_sides(uuid, bigint[], bigint[]);
CREATE FUNCTION dedup.mark_sides(of_case uuid, keeps bigint[], drops bigint[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    WITH marked AS (
        UPDATE dedup.case_side s
        SET kept = CASE WHEN s.claim_id = ANY (keeps) THEN true WHEN s.claim_id = ANY (drops) THEN false END
        WHERE s.case_id = of_case AND s.gone_at IS NULL
          AND EXISTS (SELECT FROM dedup.case_side mine
                      WHERE mine.case_id = of_case AND mine.region LIKE current_setting('tampah.scope', true))
        RETURNING s.claim_id)
    SELECT count(*) FROM marked
$$;

-- Lets sides of a case go on, also those over the border: being kept harms nobody. The caller sees a side of the case.
DROP FUNCTION IF EXISTS dedup.free_sides(uuid, bigint[]);
CREATE FUNCTION dedup.free_sides(of_case uuid, claims bigint[]) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    SELECT registry.free_claims(array_agg(s.kab), array_agg(s.claim_id)) FROM dedup.case_side s
    WHERE s.case_id = of_case AND s.claim_id = ANY (claims) AND s.gone_at IS NULL
      AND EXISTS (SELECT FROM dedup.case_side mine
                  WHERE mine.case_id = of_case AND mine.region LIKE current_setting('tampah.scope', true))
$$;

-- Holds all sides of a case again whose decision was taken back.
DROP FUNCTION IF EXISTS dedup.hold_sides(uuid);
CREATE FUNCTION dedup.hold_sides(of_case uuid) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = '' AS $$
    SELECT registry.hold_claims(array_agg(s.kab), array_agg(s.claim_id)) FROM dedup.case_side s
    WHERE s.case_id = of_case AND s.gone_at IS NULL
      AND EXISTS (SELECT FROM dedup.case_side mine
                  WHERE mine.case_id = of_case AND mine.region LIKE current_setting('tampah.scope', true))
$$;

REVOKE ALL ON FUNCTION dedup.sides, dedup.mark_sides, dedup.free_sides, dedup.hold_sides FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dedup.sides, dedup.mark_sides, dedup.free_sides, dedup.hold_sides TO tampah_app, tampah_job;

CREATE TEMPORARY TABLE clear_claim (LIKE dedup.live_claim) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_family (list_id uuid, key bytea) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_key (family text, key bytea) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_member (family text, key bytea, who bytea, kab text, id bigint, list_id uuid, line integer,
    source text, region text, program text, starts date, ends date, name_key text, kk_mac bytea) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_side (LIKE clear_member) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_shared (key bytea) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_open (case_id uuid, family text, key bytea) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_touched (case_id uuid) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_held (kab text, id bigint) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_pair (number integer, kind text, kab text, id bigint, other_kab text, other_id bigint,
    probability real, certain boolean, fields jsonb) ON COMMIT DROP;
CREATE TEMPORARY TABLE clear_like (kind text, part integer, kab text, id bigint, key bytea, certain boolean) ON COMMIT DROP;

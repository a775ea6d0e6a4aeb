UPDATE program.stage SET name = :mark WHERE id = :stage::uuid;
UPDATE allocation.quota SET places = :places WHERE period_id = :draftPeriod::uuid;
UPDATE registry.claim SET name = :mark WHERE list_id = :pairs::uuid;
INSERT INTO intake.list (id, kab, region, source, source_kind, period_id, filename, size, sha256, state, rows_read, accepted,
                         uploaded_by, read_at)
SELECT list_id, kab, kab, source, kind, period_id, :mark || '.csv', 4, sha256(:file), 'RESOLVED', 1, 1, 'dinsos', now()
FROM registry.claim WHERE id = :claim::bigint;
INSERT INTO intake.sheet
SELECT list_id, 1, :mark, 0, 1, '{NIK,NAMA}', '{NIK,NAME}', 1, 0, 0, 0 FROM registry.claim WHERE id = :claim::bigint;
INSERT INTO intake.file_piece SELECT list_id, 0, :sealed FROM registry.claim WHERE id = :claim::bigint;
INSERT INTO targeting.recipe (id, kab, period_id, region, name, version, saved_by)
SELECT id, region, id, region, :mark, 1, 'dinsos' FROM program.period WHERE id IN (:period::uuid, :draftPeriod::uuid);
INSERT INTO targeting.recipe_step SELECT id, 1, 'GABUNG', 'MATRIKS' FROM targeting.recipe WHERE name = :mark;
INSERT INTO targeting.build (id, kab, period_id, region, recipe_id, criteria_number, candidates, held, left_out, gained, lost, built_by)
SELECT id, kab, period_id, region, id, 1, 1, 0, 0, 1, 0, 'dinsos' FROM targeting.recipe WHERE name = :mark;
INSERT INTO targeting.candidate (kab, id, period_id, region, household_id, claim_id, state, rule, held, awarded, received_at, line, build_id)
SELECT kab, nextval('targeting.candidate_id'), period_id, region, household_id, claim_id, 'IN', 'GABUNG', false, true, received_at, line,
       period_id
FROM allocation.award WHERE period_id IN (:period::uuid, :draftPeriod::uuid);
UPDATE allocation.run SET state = 'READY', candidates = 1, awarded = 1 WHERE period_id = :draftPeriod::uuid;
INSERT INTO distribution.opening (id, kab, stage_id, period_id, decree_id, region, amount, due, state, planned, opened_by)
VALUES (:stage::uuid, :kab, :stage::uuid, :period::uuid, :decree::uuid, :kab, 500000, '2026-12-03', 'OPEN', 1, 'dinsos');
INSERT INTO distribution.delivery (kab, stage_id, period_id, decree_id, award_id, household_id, region, position, name, name_key,
                                   identity, amount, due)
SELECT a.kab, :stage::uuid, a.period_id, a.decree_id, a.id, a.household_id, a.region, 1, c.name, c.name_key, c.identity, 500000,
       '2026-12-03'
FROM allocation.award a JOIN registry.claim c ON c.kab = a.kab AND c.id = a.claim_id WHERE a.decree_id = :decree::uuid;
INSERT INTO job.run (id, kind, subject, title, region, state, actor, actor_role, finished_at)
VALUES (:period::uuid, 'intake.read', 'list:' || :pairs, :mark, :kab, 'DONE', 'dinsos', 'DINSOS_KOTA', now());
INSERT INTO dukcapil.proposal (id, kab, region, claim_id, list_id, nik_mac, identity, slip)
SELECT uuidv7(), kab, region, id, list_id, nik_mac, identity, 'DIGIT' FROM registry.claim WHERE id = :mistyped::bigint;
INSERT INTO dukcapil.without_nik (kab, region, code, list_id, line, source, kind, received_at, identity, name)
SELECT kab, region, 'SEM-' || kab || '-' || lpad(:number, 6, '0'), list_id, 9, source, kind, received_at, identity, :mark
FROM registry.claim WHERE id = :mistyped::bigint;
INSERT INTO dedup.question (id, case_id, kab, region, asked_of, text, asked_by)
SELECT uuidv7(), case_id, kab, kab, 'DUKCAPIL', :mark, 'dinsos' FROM dedup.case_side WHERE list_id = :pairs::uuid;
INSERT INTO job.run (id, kind, subject, title, region, state, actor, actor_role, finished_at)
VALUES (:draftPeriod::uuid, 'dukcapil.match', 'uji:' || :mark, :mark, :kab, 'FAILED', 'dinsos', 'DINSOS_KOTA', now())

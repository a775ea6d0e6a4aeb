-- Which answers of Dukcapil keep a household out, and which steps of the journey a programme does without, are rules like any
-- other: dated with the version of the criteria, and resting on a text.
ALTER TABLE program.criteria_version
    ADD COLUMN refused_verdicts text[] NOT NULL DEFAULT '{MENINGGAL,PINDAH,TIDAK_DITEMUKAN,TIDAK_PADAN}'
        CHECK (refused_verdicts <@ '{MENINGGAL,PINDAH,TIDAK_DITEMUKAN,TIDAK_PADAN}'),
    ADD COLUMN refused_basis text NOT NULL DEFAULT 'Permendagri 102/2019',
    ADD COLUMN left_out text[] NOT NULL DEFAULT '{DIVERIFIKASI,DIMUSYAWARAHKAN}'
        CHECK (left_out <@ '{DIVERIFIKASI,DIMUSYAWARAHKAN}');

-- That a household receives one programme once is a row too, so that it has a basis and may end.
INSERT INTO program.exclusion (program_a, program_b, basis, valid_from)
SELECT code, code, 'Satu keluarga satu kali', DATE '2020-01-01' FROM program.program p
WHERE NOT EXISTS (SELECT FROM program.exclusion e WHERE e.program_a = p.code AND e.program_b = p.code);
ALTER TABLE program.exclusion ADD CHECK (valid_to IS NULL OR valid_to >= valid_from);

-- Periods and stages are public facts, read by everybody; written only inside their region.
ALTER TABLE program.period ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON program.period FOR SELECT USING (true);
CREATE POLICY scope ON program.period USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE program.stage ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON program.stage FOR SELECT USING (true);
CREATE POLICY scope ON program.stage USING (EXISTS (
    SELECT FROM program.period p WHERE p.id = period_id AND p.region LIKE current_setting('tampah.scope', true)));

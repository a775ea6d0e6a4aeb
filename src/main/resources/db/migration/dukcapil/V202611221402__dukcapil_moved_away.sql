-- Who moved away from the register's region is an answer of its own: right person, wrong place.
ALTER TABLE dukcapil.verdict DROP CONSTRAINT verdict_outcome_check;
ALTER TABLE dukcapil.verdict ADD CONSTRAINT verdict_outcome_check CHECK (outcome IN (
    'PADAN', 'TIDAK_PADAN', 'TIDAK_DITEMUKAN', 'MENINGGAL', 'PINDAH', 'GANDA', 'BELUM_DIPADANKAN', 'GAGAL_CEK'));

CREATE SCHEMA dukcapil;

-- One row a snapshot; the newest of a region is asked, older ones stay as a line of history without their residents.
CREATE TABLE dukcapil.register (
    id        uuid PRIMARY KEY,
    list_id   uuid NOT NULL UNIQUE,
    region    text NOT NULL,
    dated     date NOT NULL,
    residents integer NOT NULL DEFAULT 0 CHECK (residents >= 0),
    current   boolean NOT NULL DEFAULT true,
    loaded_by text NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX register_in_force ON dukcapil.register (region) WHERE current;

-- Two indexes only: a million rows arrive in one statement.
CREATE TABLE dukcapil.resident (
    kab         text NOT NULL,
    id          bigint GENERATED ALWAYS AS IDENTITY (CACHE 1000),
    register_id uuid NOT NULL,
    region      text NOT NULL,
    nik_mac     bytea NOT NULL,
    kk_mac      bytea,
    identity    bytea NOT NULL,
    name        text NOT NULL,
    name_key    text NOT NULL,
    birth_date  date,
    sex         text CHECK (sex IN ('L', 'P')),
    status      text NOT NULL DEFAULT 'HIDUP' CHECK (status IN ('HIDUP', 'MENINGGAL', 'PINDAH')),
    PRIMARY KEY (kab, id)
);
CREATE INDEX resident_nik ON dukcapil.resident (nik_mac);

-- The answer about one claim: overall, and the fields that differ (NAMA, TGL_LAHIR, JK, KK) or warn (PINDAH).
CREATE TABLE dukcapil.verdict (
    kab         text NOT NULL,
    claim_id    bigint NOT NULL,
    list_id     uuid NOT NULL,
    region      text NOT NULL,
    outcome     text NOT NULL CHECK (outcome IN ('PADAN', 'TIDAK_PADAN', 'TIDAK_DITEMUKAN', 'MENINGGAL', 'GANDA',
                                                 'BELUM_DIPADANKAN', 'GAGAL_CEK')),
    fields      text[] NOT NULL DEFAULT '{}',
    register_id uuid,
    checked_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (kab, claim_id)
);
CREATE INDEX verdict_list ON dukcapil.verdict (list_id);
CREATE INDEX verdict_open ON dukcapil.verdict (region, kab, claim_id) WHERE outcome <> 'PADAN';

-- Whoever stands inside the area of a register, or above it, may know that it is there.
ALTER TABLE dukcapil.register ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.register USING (region LIKE current_setting('tampah.scope', true)
    OR current_setting('tampah.scope', true) LIKE region || '%');
ALTER TABLE dukcapil.resident ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.resident USING (region LIKE current_setting('tampah.scope', true));
ALTER TABLE dukcapil.verdict ENABLE ROW LEVEL SECURITY;
CREATE POLICY scope ON dukcapil.verdict USING (region LIKE current_setting('tampah.scope', true));

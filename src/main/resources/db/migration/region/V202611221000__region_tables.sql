CREATE SCHEMA region;

-- Public facts of the Ministry of Home Affairs: no row-level security here. An area that a later edition no longer
-- has keeps its row (old decisions name it) and with it the edition that knew it last.
CREATE TABLE region.area (
    code     text     PRIMARY KEY CHECK (code ~ '^([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{10})$'),
    parent   text     REFERENCES region.area (code),
    level    smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    name     text     NOT NULL,
    name_key text     NOT NULL,
    type     text     NOT NULL CHECK (type IN ('PROVINSI', 'KABUPATEN', 'KOTA', 'KECAMATAN', 'KELURAHAN', 'DESA')),
    edition  text     NOT NULL,
    CHECK ((parent IS NULL) = (level = 1))
);
CREATE INDEX area_parent ON region.area (parent);
CREATE INDEX area_name ON region.area (name_key text_pattern_ops);

CREATE TABLE region.edition (
    name      text        PRIMARY KEY,
    areas     integer     NOT NULL,
    sha256    bytea       NOT NULL,
    loaded_by text        NOT NULL,
    loaded_at timestamptz NOT NULL DEFAULT now()
);

-- Groups of regencies that goods and reports speak of and no law names.
CREATE TABLE region.cluster (
    code text PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE region.cluster_member (
    cluster text NOT NULL REFERENCES region.cluster (code),
    regency text NOT NULL CHECK (regency ~ '^[0-9]{4}$'),
    PRIMARY KEY (cluster, regency)
);
INSERT INTO region.cluster (code, name) VALUES ('LOMBOK', 'Pulau Lombok'), ('SUMBAWA', 'Pulau Sumbawa');
INSERT INTO region.cluster_member (cluster, regency)
SELECT 'LOMBOK', unnest(ARRAY['5201', '5202', '5203', '5208', '5271'])
UNION ALL
SELECT 'SUMBAWA', unnest(ARRAY['5204', '5205', '5206', '5207', '5272']);

-- A split or a renaming gives an area a new code; the old one lives on inside NIKs and in old lists.
CREATE TABLE region.code_history (
    old_code text NOT NULL,
    new_code text NOT NULL,
    since    date NOT NULL,
    PRIMARY KEY (old_code, new_code)
);

-- A file that an administrator has uploaded and not yet confirmed.
CREATE TABLE region.draft (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('EDITION', 'HISTORY')),
    edition     text        NOT NULL,
    content     bytea       NOT NULL,
    uploaded_by text        NOT NULL,
    uploaded_at timestamptz NOT NULL DEFAULT now()
);

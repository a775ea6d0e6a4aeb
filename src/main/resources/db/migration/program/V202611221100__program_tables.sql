CREATE SCHEMA program;

-- A programme is what a family receives; national ones stand here too, so that exclusions and reports can name them.
CREATE TABLE program.program (
    id      uuid PRIMARY KEY,
    code    text NOT NULL UNIQUE,
    name    text NOT NULL,
    owner   text NOT NULL,
    amount  bigint NOT NULL DEFAULT 0 CHECK (amount >= 0),
    unit    text NOT NULL DEFAULT 'KK',
    version bigint NOT NULL DEFAULT 0
);

-- A source sends lists. RECIPIENTS already receive the programme; PROPOSALS are candidates for it.
CREATE TABLE program.source (
    code         text PRIMARY KEY,
    name         text NOT NULL,
    kind         text NOT NULL CHECK (kind IN ('REGISTER', 'REFERENCE', 'RECIPIENTS', 'PROPOSALS')),
    funding      text NOT NULL DEFAULT '',
    program_code text REFERENCES program.program (code),
    sort         integer NOT NULL DEFAULT 0,
    CHECK ((kind IN ('RECIPIENTS', 'PROPOSALS')) = (program_code IS NOT NULL))
);

-- Two programmes one household may not be in at once; dated, with the text the rule rests on. a = b: not twice in one.
CREATE TABLE program.exclusion (
    program_a  text NOT NULL REFERENCES program.program (code),
    program_b  text NOT NULL REFERENCES program.program (code),
    basis      text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    PRIMARY KEY (program_a, program_b, valid_from),
    CHECK (program_a <= program_b)
);

CREATE TABLE program.criteria_version (
    id         uuid PRIMARY KEY,
    program_id uuid NOT NULL REFERENCES program.program,
    number     integer NOT NULL,
    valid_from date NOT NULL,
    basis      text NOT NULL,
    summary    text NOT NULL,
    desil_max  integer CHECK (desil_max BETWEEN 1 AND 10),
    UNIQUE (program_id, number)
);

CREATE TABLE program.period (
    id          uuid PRIMARY KEY,
    code        text NOT NULL UNIQUE,
    name        text NOT NULL,
    program_id  uuid NOT NULL REFERENCES program.program,
    criteria_id uuid NOT NULL REFERENCES program.criteria_version,
    region      text NOT NULL,
    starts      date NOT NULL,
    ends        date NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    CHECK (starts <= ends)
);

-- A stage is a row, never a column.
CREATE TABLE program.stage (
    id        uuid PRIMARY KEY,
    period_id uuid NOT NULL REFERENCES program.period,
    number    integer NOT NULL CHECK (number > 0),
    name      text NOT NULL,
    starts    date NOT NULL,
    amount    bigint NOT NULL CHECK (amount >= 0),
    content   text NOT NULL DEFAULT '',
    version   bigint NOT NULL DEFAULT 0,
    UNIQUE (period_id, number)
);

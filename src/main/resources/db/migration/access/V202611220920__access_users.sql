CREATE SCHEMA access;

CREATE TABLE access.app_user (
    id            uuid PRIMARY KEY,
    username      text        NOT NULL UNIQUE CHECK (username = lower(username)),
    name          text        NOT NULL,
    password      text        NOT NULL,
    role          text        NOT NULL,
    region        text        NOT NULL,
    task          text        NOT NULL DEFAULT '',
    enabled       boolean     NOT NULL DEFAULT true,
    must_change   boolean     NOT NULL DEFAULT false,
    demo          boolean     NOT NULL DEFAULT false,
    created_at    timestamptz NOT NULL DEFAULT now(),
    signed_in_at  timestamptz,
    version       bigint      NOT NULL DEFAULT 0
);

-- Lockout by delay, per account and per address: the owner can always enter a little later.
CREATE TABLE access.sign_in_attempt (
    key           text PRIMARY KEY,
    failures      integer     NOT NULL,
    blocked_until timestamptz NOT NULL
);

CREATE TABLE access.api_key (
    id         uuid PRIMARY KEY,
    name       text        NOT NULL,
    hash       bytea       NOT NULL UNIQUE,
    hint       text        NOT NULL,
    role       text        NOT NULL,
    region     text        NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    used_at    timestamptz
);

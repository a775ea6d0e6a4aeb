-- How often somebody asked in a minute who is known already: a form asks while it is filled in, a harvest asks all the time.
CREATE TABLE dedup.lookup (
    account uuid        NOT NULL,
    minute  timestamptz NOT NULL,
    tries   integer     NOT NULL,
    PRIMARY KEY (account, minute)
);

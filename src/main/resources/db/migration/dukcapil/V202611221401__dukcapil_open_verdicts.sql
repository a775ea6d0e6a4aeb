-- The officer's page goes through what is open or noted in the order region, claim.
DROP INDEX dukcapil.verdict_open;
CREATE INDEX verdict_open ON dukcapil.verdict (region, claim_id) WHERE outcome <> 'PADAN' OR fields <> '{}';

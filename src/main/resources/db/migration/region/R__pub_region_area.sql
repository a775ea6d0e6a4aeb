CREATE OR REPLACE VIEW region.pub_area WITH (security_invoker = true) AS
SELECT code, parent, level, name, name_key, type
FROM region.area
WHERE edition = (SELECT name FROM region.edition ORDER BY loaded_at DESC, name DESC LIMIT 1);

CREATE OR REPLACE VIEW region.pub_cluster_member WITH (security_invoker = true) AS
SELECT m.regency, c.code AS cluster, c.name AS cluster_name
FROM region.cluster_member m
JOIN region.cluster c ON c.code = m.cluster;

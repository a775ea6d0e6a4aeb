-- The time zone of a region by its province (Keppres 41/1987), as the enum IndonesianTime has it.
CREATE OR REPLACE FUNCTION region.pub_zone(code text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = '' AS $$
    SELECT CASE
        WHEN left(code, 2) IN ('51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76') THEN 'Asia/Makassar'
        WHEN left(code, 2) IN ('81', '82', '91', '92', '93', '94', '95', '96') THEN 'Asia/Jayapura'
        ELSE 'Asia/Jakarta' END
$$;

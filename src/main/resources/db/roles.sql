-- The three roles of the database and the database itself, run once by a superuser before the first start.
-- The four :'…' marks are replaced by quoted literals: psql does so with -v, the embedded start by itself.
CREATE ROLE tampah_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE tampah_app LOGIN PASSWORD :'app_password';
CREATE ROLE tampah_job LOGIN BYPASSRLS PASSWORD :'job_password';
GRANT pg_maintain TO tampah_job;
CREATE DATABASE tampah OWNER tampah_owner TEMPLATE template0 ENCODING 'UTF8'
    LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';

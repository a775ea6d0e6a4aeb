#!/usr/bin/env bash
# Runs once inside the PostgreSQL container: the roles and the database of Tampah.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -U postgres -d postgres \
  -v owner_password="$OWNER_PASSWORD" -v app_password="$APP_PASSWORD" -v job_password="$JOB_PASSWORD" -f /roles.sql

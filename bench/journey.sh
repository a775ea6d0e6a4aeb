#!/usr/bin/env bash
# One command: the two journeys of 2020 at full size (Kota Bogor 175,449 households, NTB 105,000) through the running product.
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -B -ntp -Dquick test -Dtest=JourneyTests -Dtampah.demo-scale=FULL -Dtest.heap=6g

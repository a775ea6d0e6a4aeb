#!/usr/bin/env bash
# One command, after bench/run.sh: starts the product on its data and times the public check.
set -euo pipefail
cd "$(dirname "$0")/.."
java=${JAVA_HOME:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)")")}/bin/java
"$java" -Xmx1g --enable-native-access=ALL-UNNAMED -jar target/tampah.jar --server.port=8189 --tampah.data=bench/out/data > bench/out/check.log &
trap "kill $!" EXIT
until curl -fs http://127.0.0.1:8189/actuator/health > bench/out/health.json; do sleep 1; done
"$java" -cp "target/classes:$(cat bench/out/classpath.txt)" bench/PublicCheck.java

#!/usr/bin/env bash
# One command: 3,000,000 invented people of a province in the product's own tables, then looks of an entry form while somebody
# types. Pass "skip-build" where the classes are compiled; the data stays in bench/out/knowing and is used again.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p bench/out/classes
if [ "${1:-}" != skip-build ]; then
  ./mvnw -B -q -ntp -Dquick compile
  ./mvnw -q dependency:build-classpath -Dmdep.outputFile=bench/out/classpath.txt
fi
bin=${JAVA_HOME:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)")")}/bin
classes=bench/out/classes:target/classes:$(cat bench/out/classpath.txt)
"$bin/javac" -proc:none -nowarn -d bench/out/classes -cp "$classes" bench/knowing/*.java
"$bin/java" --enable-native-access=ALL-UNNAMED -Xmx2g -cp "$classes" id.tampah.dedup.knowing.KnowingBench bench/out/knowing 3000000

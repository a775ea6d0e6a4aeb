#!/usr/bin/env bash
# One command: the matching engine at 10,000 to 5,000,000 people against themselves, Duke beside it at 100,000, a list of 220,000
# against 4,800,000, and one person against them. Pass "skip-build" where the classes are compiled.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p bench/out/classes
if [ "${1:-}" != skip-build ]; then
  ./mvnw -B -q -ntp -Dquick test-compile
  ./mvnw -q dependency:build-classpath -Dmdep.outputFile=bench/out/classpath.txt
  ./mvnw -q -f bench/pom.xml dependency:build-classpath -Dmdep.outputFile=out/yardsticks.txt
fi
bin=${JAVA_HOME:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)")")}/bin
classes=bench/out/classes:target/classes:target/test-classes:$(cat bench/out/classpath.txt):$(cat bench/out/yardsticks.txt)
"$bin/javac" -proc:none -nowarn -d bench/out/classes -cp "$classes" bench/matching/*.java
"$bin/java" -Xmx3g -cp "$classes" MatchingBench 10000 100000 300000 1000000
"$bin/java" -Xmx5g -cp "$classes" MatchingBench 5000000
"$bin/java" -Xmx3g -cp "$classes" MatchingBench list

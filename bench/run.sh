#!/usr/bin/env bash
# One command: builds the jar and sends Bogor's real size through it. The generated files and the data stay in bench/out.
set -euo pipefail
cd "$(dirname "$0")/.."
./mvnw -B -q -ntp package -DskipTests
java=${JAVA_HOME:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)")")}/bin/java
./mvnw -q dependency:build-classpath -Dmdep.outputFile=bench/out/classpath.txt
rm -rf bench/out/data
"$java" -cp "target/classes:$(cat bench/out/classpath.txt)" bench/FullSize.java target/tampah.jar

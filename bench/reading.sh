#!/usr/bin/env bash
# One command: reads and writes 194,000 rows x 15 columns in every way and prints one table for texts in the cells and one for
# shared texts; before them five cold runs of each, every one in a JVM of its own, behind them the growth to 1,000,000 rows and
# other pages beside five lists. Pass "skip-build" where the classes are compiled. The generated files stay in bench/out.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p bench/out/classes
if [ "${1:-}" != skip-build ]; then
  ./mvnw -B -q -ntp -Dquick compile
  ./mvnw -q dependency:build-classpath -Dmdep.outputFile=bench/out/classpath.txt
  ./mvnw -q -f bench/pom.xml dependency:build-classpath -Dmdep.outputFile=out/yardsticks.txt
fi
bin=${JAVA_HOME:-$(dirname "$(dirname "$(ls -d /usr/lib/jvm/*25*/bin/java | head -1)")")}/bin
classes=bench/out/classes:target/classes:$(cat bench/out/classpath.txt):$(cat bench/out/yardsticks.txt)
"$bin/javac" -proc:none -nowarn -d bench/out/classes -cp "$classes" bench/ListSender.java bench/reading/*.java
run() { "$bin/java" --enable-native-access=ALL-UNNAMED -cp "$classes" "$@"; }
rm -rf bench/out/product
for list in inline shared; do
  for jvm in 1 2 3 4 5; do run -Xmx2g ReadingBench cold "$list" 2>>bench/out/cold.log | grep -E '^cold|\((a|c)\)'; done
done
run -Xmx2g ReadingBench warm
run -Xmx340m ReadingBench growth
run -Xmx1g BesideLists

#!/usr/bin/env bash
# Prints the tables of docs/models/statistics.md: how often the intervals hold the truth. Some minutes; the same bytes every time.
set -euo pipefail
here=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
cd "$here"
. config/find-jdk.sh
./mvnw -q -B -pl bench -am -DskipTests package
exec "$JAVA_HOME/bin/java" -cp "bench/target/classes:$(cat bench/target/classpath)" dev.bulwark.bench.CoverageExperiment

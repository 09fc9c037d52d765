#!/usr/bin/env bash
# How much the relief in the jar hides: floors on it against those on a finer DEM, ten places; results in docs/benchmarks.md.
# Needs (Debian): gdal-bin, python3-gdal, python3-numpy; and the built launcher.
#   bench/peers/bundled.sh DEM_30S_OF_TURKEY.tif
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
fine=$(realpath "$1")
coarse=$(find "$repository/terrain/src/main/resources" -name etopo5-near-east.tif)
work=${WORK:-$(mktemp -d)}
cd "$work"
number=0
for at in 39.93,32.86 37.09,35.43 38.5,39.0 41.1,29.1 37.9,40.2 38.4,27.3 40.0,41.0 38.7,35.5 36.9,30.8 41.2,36.4; do
    number=$((number + 1))
    for dem in "coarse $coarse" "fine $fine"; do
        read -r name path <<<"$dem"
        "$repository/bulwark" terrain floor --dem "$path" --at "$at" --height 20m --range 150km --method exact \
            -o "$name$number.tif" --quiet
    done
done
/usr/bin/python3 "$repository/bench/peers/bundled.py" "$coarse" "$fine" "$number"

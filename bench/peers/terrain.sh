#!/usr/bin/env bash
# Floor maps beside gdal_viewshed and r.viewshed on the same two grids, in one run; results in docs/benchmarks.md, Terrain.
# Needs (Debian): gdal-bin, python3-gdal (gdal_fillnodata.py), grass-core; two DEMs in degrees, and the built bench module
# (./mvnw package -pl bench -am -DskipTests).
#   bench/peers/terrain.sh DEM_30S_OF_TURKEY.tif DEM_3S_OF_GREECE.tif
set -euo pipefail
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$repository/config/find-jdk.sh"
work=${WORK:-$(mktemp -d)}
cd "$work"
plane() { # input, lat, lon, half side, posts, output
    gdalwarp -q -overwrite -t_srs "+proj=aeqd +lat_0=$2 +lon_0=$3 +datum=WGS84 +units=m" -te "-$4" "-$4" "$4" "$4" \
        -ts "$5" "$5" -r bilinear -ot Float32 "$1" "$6"
}
TIMEFORMAT='%U + %S CPU s, %R s wall'

plane "$1" 38.35 37.79 480400 1201 A.tif
gdal_fillnodata.py -q "$2" filled.tif
plane filled.tif 40.5 23.0 162045 3601 B.tif

echo "== load: $(cut -d' ' -f1-3 /proc/loadavg) on $(nproc) cores"
for run in 1 2 3; do
    echo -n "A gdal_viewshed: "
    time gdal_viewshed -q -ox -3200 -oy -14400 -oz 20 -tz 300 -md 480000 -cc 0.75 -om DEM A.tif gdalA.tif
    echo -n "B gdal_viewshed: "
    time gdal_viewshed -q -ox 9900 -oy 9090 -oz 20 -tz 300 -md 0 -cc 0.75 -om DEM B.tif gdalB.tif
done
if [ -z "${NO_GRASS:-}" ]; then
    for input in "A -3200,-14400 480000" "B 9900,9090 -1"; do
        read -r name observer distance <<<"$input"
        rm -rf "grass$name"
        grass -c "$name.tif" -e "grass$name" >/dev/null 2>&1
        grass "grass$name/PERMANENT" --exec r.in.gdal --q input="$name.tif" output=dem >/dev/null 2>&1
        grass "grass$name/PERMANENT" --exec g.region raster=dem >/dev/null 2>&1
        echo -n "$name r.viewshed: "
        time grass "grass$name/PERMANENT" --exec r.viewshed --q -c -r -b target_elevation=300 memory=16000 coordinates="$observer" \
            observer_elevation=20 max_distance="$distance" refraction_coeff=0.25 input=dem output=v >/dev/null 2>&1
    done
fi
java="${JAVA_HOME:+$JAVA_HOME/bin/}java"
classpath=${BENCH_CLASSPATH:-"$repository/bench/target/classes:$(cat "$repository/bench/target/classpath")"}
echo "== A: 1,201 x 1,201 posts at 800 m, range 480 km"
"$java" -Xmx4g -cp "$classpath" dev.bulwark.bench.TerrainPeers A.tif -3200 -14400 480000 38.35 gdalA.tif
echo "== B: 3,601 x 3,601 posts at 90 m, whole grid"
"$java" -Xmx4g -cp "$classpath" dev.bulwark.bench.TerrainPeers B.tif 9900 9090 1e9 40.5 gdalB.tif

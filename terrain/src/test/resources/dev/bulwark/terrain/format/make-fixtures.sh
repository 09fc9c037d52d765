#!/usr/bin/env bash
# Makes the small elevation files that the format tests read: one field, in many containers, written by GDAL 3.6.
# Needs (Debian): gdal-bin, python3-gdal. Column c, row r of 40 x 30 posts at 0.01 degrees from 30 E, 40 N: 10 r + c.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
/usr/bin/python3 - "$work/base.tif" <<'PY'
import sys
import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
rows, columns = np.mgrid[0:30, 0:40]
heights = (10 * rows + columns).astype(np.int16)
heights[5, 7] = -32768
grid = gdal.GetDriverByName("GTiff").Create(sys.argv[1], 40, 30, 1, gdal.GDT_Int16)
grid.SetGeoTransform((30 - 0.005, 0.01, 0, 40 + 0.005, 0, -0.01))
wgs84 = osr.SpatialReference()
wgs84.ImportFromEPSG(4326)
grid.SetProjection(wgs84.ExportToWkt())
grid.GetRasterBand(1).SetNoDataValue(-32768)
grid.GetRasterBand(1).WriteArray(heights)
PY
to() { gdal_translate -q "$work/base.tif" "${@:2}" "$1"; rm -f "$1.aux.xml"; }
to plain.tif
to big-endian.tif -co ENDIANNESS=BIG
to bigtiff.tif -co BIGTIFF=YES
to point.tif -mo AREA_OR_POINT=Point
to tiled-deflate-2.tif -co TILED=YES -co BLOCKXSIZE=16 -co BLOCKYSIZE=16 -co COMPRESS=DEFLATE -co PREDICTOR=2
to lzw-2.tif -co COMPRESS=LZW -co PREDICTOR=2 -co BLOCKYSIZE=7
to lzw-big-endian.tif -co COMPRESS=LZW -co ENDIANNESS=BIG
to float-deflate-3.tif -ot Float32 -co COMPRESS=DEFLATE -co PREDICTOR=3
to float-lzw-3-tiled.tif -ot Float32 -co COMPRESS=LZW -co PREDICTOR=3 -co TILED=YES -co BLOCKXSIZE=16 -co BLOCKYSIZE=16
to double.tif -ot Float64
to int32-deflate-2.tif -ot Int32 -co COMPRESS=DEFLATE -co PREDICTOR=2
to cog.tif -of COG -co COMPRESS=DEFLATE -co BLOCKSIZE=128
to zstd.tif -co COMPRESS=ZSTD
to feet.tif -a_srs EPSG:4326+6360
to nad27.tif -a_srs EPSG:4267
to ellipsoidal.tif -a_srs EPSG:4979
to utm.tif -a_srs EPSG:32635 -a_ullr 499950 4500050 503950 4497050
to aeqd.tif -a_srs "+proj=aeqd +lat_0=38.35 +lon_0=37.79 +datum=WGS84 +units=m" -a_ullr -2000 1500 2000 -1500
to us-feet-plane.tif -a_srs EPSG:2263 -a_ullr 0 1500 2000 0
/usr/bin/python3 - n50e000.dt0 <<'PY'
import sys
import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
rows, columns = np.mgrid[0:121, 0:61]
heights = (10 * rows + columns - 300).astype(np.int16)
heights[5, 7] = -32767
grid = gdal.GetDriverByName("MEM").Create("", 61, 121, 1, gdal.GDT_Int16)
grid.SetGeoTransform((-1 / 120, 1 / 60, 0, 51 + 1 / 240, 0, -1 / 120))
wgs84 = osr.SpatialReference()
wgs84.ImportFromEPSG(4326)
grid.SetProjection(wgs84.ExportToWkt())
grid.GetRasterBand(1).SetNoDataValue(-32767)
grid.GetRasterBand(1).WriteArray(heights)
gdal.GetDriverByName("DTED").CreateCopy(sys.argv[1], grid)
PY
rm -f ./*.aux.xml

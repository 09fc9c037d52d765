#!/usr/bin/env bash
# Makes the default terrain that the jar carries: ETOPO5 cut to 18..56 E, 28..47 N, sea floor raised to the sea surface.
# Needs (Debian): ferret-datasets, gdal-bin, python3-gdal. Run from anywhere; writes next to BundledTerrain's package.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=${1:-/usr/share/ferret-vis/data/etopo5.cdf}
out=$here/../main/resources/dev/bulwark/terrain/library/etopo5-near-east.tif
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Posts lie at whole 5 arc-minutes; the file stores its axes in single precision, so the grid is set anew from the post numbers.
west=18 east=56 south=28 north=47
/usr/bin/python3 - "$source" "$work/cut.tif" $west $east $south $north <<'PY'
import sys
import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
source, out, (west, east, south, north) = sys.argv[1], sys.argv[2], map(int, sys.argv[3:])
world = gdal.Open(source)
columns, rows = (east - west) * 12 + 1, (north - south) * 12 + 1
heights = world.GetRasterBand(1).ReadAsArray(west * 12, (90 - north) * 12, columns, rows)
heights = np.maximum(np.rint(heights), 0).astype(np.int16)
grid = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int16)
half = 1 / 24
grid.SetGeoTransform((west - half, 1 / 12, 0, north + half, 0, -1 / 12))
wgs84 = osr.SpatialReference()
wgs84.ImportFromEPSG(4326)
grid.SetProjection(wgs84.ExportToWkt())
grid.SetMetadataItem("AREA_OR_POINT", "Point")
grid.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", "ETOPO5, NOAA NGDC, public domain; sea floor set to 0")
grid.GetRasterBand(1).WriteArray(heights)
gdal.GetDriverByName("GTiff").CreateCopy(
    out, grid, options=["COMPRESS=DEFLATE", "PREDICTOR=2", "ZLEVEL=9", "BLOCKYSIZE=64"])
PY
mv "$work/cut.tif" "$out"
sha256sum "$out"

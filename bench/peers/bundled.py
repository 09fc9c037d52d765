#!/usr/bin/env python3
"""Compares floors on two DEMs cell by cell of the finer one: bundled.py COARSE.tif FINE.tif COUNT, beside coarseN.tif, fineN.tif."""
import sys

import numpy
from osgeo import gdal

gdal.UseExceptions()
ABOVE_GROUND_M = 300
coarse, fine, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
clear = masked = cells = 0
differences = []
for number in range(1, count + 1):
    file = gdal.Open(f"fine{number}.tif")
    west, step_x, _, north, _, step_y = file.GetGeoTransform()
    columns, rows = file.RasterXSize, file.RasterYSize
    frame = dict(
        format="MEM", width=columns, height=rows, resampleAlg="bilinear", dstSRS="EPSG:4326",
        outputType=gdal.GDT_Float32,
        outputBounds=[west, north + rows * step_y, west + columns * step_x, north])

    def read(path):
        return gdal.Warp("", path, **frame).ReadAsArray().astype(float)

    floor, other = file.ReadAsArray().astype(float), read(f"coarse{number}.tif")
    ground, other_ground = read(fine), read(coarse)
    known = (abs(floor) < 1e5) & (abs(other) < 1e5) & (floor > -1000) & (other > -1000) & (ground >= 0)
    seen = (floor <= ground + ABOVE_GROUND_M)[known]
    other_seen = (other <= other_ground + ABOVE_GROUND_M)[known]
    differences.append((other - floor)[known])
    clear += (other_seen & ~seen).sum()
    masked += (seen & ~other_seen).sum()
    cells += known.sum()
every = numpy.concatenate(differences)
print(f"{cells:,} cells: floors {every.mean():.0f} m on average, {numpy.median(every):.0f} m at the median; at"
      f" {ABOVE_GROUND_M} m above ground {100 * clear / cells:.1f} % falsely clear, {100 * masked / cells:.1f} % falsely masked")

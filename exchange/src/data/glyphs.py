#!/usr/bin/env python3
"""Draws the letters of the PNG maps once, so that pictures are the same on every machine and need no fonts.

Needs Pillow and DejaVu Sans (free, Bitstream Vera licence). Writes glyphs.bin.gz: for each font the number of glyphs (2
bytes), the line's height (1); for each glyph the character (2), its width (1), height x width bytes of opacity.
  python3 glyphs.py ../main/resources/dev/bulwark/exchange/map/glyphs.bin.gz
"""
import gzip, struct, sys
from PIL import Image, ImageDraw, ImageFont

FOLDER = "/usr/share/fonts/truetype/dejavu/"
CHARS = [chr(c) for c in range(32, 127)] + list("²°·–—′″×≥≤ÇĞİÖŞÜçğıöşüäßéèáíóúñ")
out = b""
for name, size in (("DejaVuSans.ttf", 13), ("DejaVuSans-Bold.ttf", 16)):
    font = ImageFont.truetype(FOLDER + name, size)
    ascent, descent = font.getmetrics()
    height = ascent + descent
    out += struct.pack(">HB", len(CHARS), height)
    for char in CHARS:
        width = max(1, round(font.getlength(char)))
        image = Image.new("L", (width, height), 0)
        ImageDraw.Draw(image).text((0, 0), char, fill=255, font=font)
        out += struct.pack(">HB", ord(char), width) + image.tobytes()
with open(sys.argv[1], "wb") as file:
    file.write(gzip.compress(out, mtime=0))

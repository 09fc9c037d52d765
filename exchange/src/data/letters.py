#!/usr/bin/env python3
"""Draws the letters of the PNG pictures once, large, so that pictures are the same on every machine and need no fonts.

Needs Pillow and DejaVu Sans (free, Bitstream Vera licence). Writes letters.bin.gz: the size in pixels that the letters are
drawn at (1 byte); for the plain and then the bold font the number of letters (2), the line's height (1), the height above
the base line (1); for each letter the character (2), its width (1), height x width bytes of opacity.
  python3 letters.py ../main/resources/dev/bulwark/exchange/picture/letters.bin.gz
"""
import gzip, struct, sys
from PIL import Image, ImageDraw, ImageFont

FOLDER = "/usr/share/fonts/truetype/dejavu/"
SIZE = 64
CHARS = [chr(c) for c in range(32, 127)] + list("²°·–—′″×≥≤ÇĞİÖŞÜçğıöşüäßéèáíóúñ")
out = struct.pack(">B", SIZE)
for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf"):
    font = ImageFont.truetype(FOLDER + name, SIZE)
    ascent, descent = font.getmetrics()
    out += struct.pack(">HBB", len(CHARS), ascent + descent, ascent)
    for char in CHARS:
        width = max(1, round(font.getlength(char)))
        image = Image.new("L", (width, ascent + descent), 0)
        ImageDraw.Draw(image).text((0, 0), char, fill=255, font=font)
        out += struct.pack(">HB", ord(char), width) + image.tobytes()
with open(sys.argv[1], "wb") as file:
    file.write(gzip.compress(out, mtime=0))

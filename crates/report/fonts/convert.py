"""Unpacks the fonts of the screens for the drawing of pictures: the very same outlines and weights, as the
TrueType files that resvg reads. Run in this folder after `npm ci` in ui, when the font's package is raised.

    python3 -m venv venv && venv/bin/pip install fonttools==4.68.0 brotli==1.2.1
    venv/bin/python convert.py
"""

import pathlib
import shutil

from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
PACKAGE = HERE / "../../../ui/node_modules/@fontsource-variable/atkinson-hyperlegible-next"

for part in ("latin", "latin-ext"):
    font = TTFont(PACKAGE / f"files/atkinson-hyperlegible-next-{part}-wght-normal.woff2", recalcTimestamp=False)
    font.flavor = None
    font.save(HERE / f"atkinson-hyperlegible-next-{part}.ttf")
shutil.copyfile(PACKAGE / "LICENSE", HERE / "OFL.txt")

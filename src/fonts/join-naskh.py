"""Joins the Arabic and the Latin subset of Noto Naskh Arabic (variable, one design space) into one font.

Usage: join-naskh.py ARABIC.woff2 LATIN.woff2 JOINED.woff2   (needs fonttools and brotli)

Outlines, their variations, widths and characters of the Latin subset are added to the Arabic one. Latin kerning is
that of the regular weight. HVAR is left out: widths between the weights come from gvar.
"""
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib import instancer


def add_glyphs(font, latin):
    present = set(font.getGlyphOrder())
    added = [name for name in latin.getGlyphOrder() if name not in present]
    glyphs, variations = font["glyf"], font["gvar"].variations
    for name in added:
        glyphs[name] = latin["glyf"][name]
        font["hmtx"][name] = latin["hmtx"][name]
        variations[name] = latin["gvar"].variations.get(name, [])
    font.setGlyphOrder(font.getGlyphOrder()[: len(present)] + added)
    glyphs.glyphOrder = font.getGlyphOrder()
    classes = latin["GDEF"].table.GlyphClassDef.classDefs
    font["GDEF"].table.GlyphClassDef.classDefs.update({name: classes[name] for name in added if name in classes})
    for table in font["cmap"].tables:
        if table.isUnicode():
            limit = 0x10FFFF if table.format in (12, 13) else 0xFFFF
            for code, name in latin.getBestCmap().items():
                if code <= limit:
                    table.cmap.setdefault(code, name)


def add_kerning(font, latin):
    regular = instancer.instantiateVariableFont(latin, {"wght": 400})["GPOS"].table
    positions = font["GPOS"].table
    first = len(positions.LookupList.Lookup)
    kerning = sorted({
        at for record in regular.FeatureList.FeatureRecord if record.FeatureTag == "kern"
        for at in record.Feature.LookupListIndex})
    positions.LookupList.Lookup += [regular.LookupList.Lookup[at] for at in kerning]
    record = otTables.FeatureRecord()
    record.FeatureTag = "kern"
    record.Feature = otTables.Feature()
    record.Feature.FeatureParams = None
    record.Feature.LookupListIndex = list(range(first, first + len(kerning)))
    record.Feature.LookupCount = len(kerning)
    # Feature records are sorted by their tags, and nothing of an Arabic font comes before kern.
    positions.FeatureList.FeatureRecord.insert(0, record)
    for script in positions.ScriptList.ScriptRecord:
        languages = [script.Script.DefaultLangSys, *(each.LangSys for each in script.Script.LangSysRecord)]
        for language in languages:
            if language is not None:
                language.FeatureIndex = [0, *(at + 1 for at in language.FeatureIndex)]


def main(arabic, latin, joined):
    font = TTFont(arabic)
    add_glyphs(font, TTFont(latin))
    add_kerning(font, TTFont(latin))
    del font["HVAR"]
    font["post"].formatType = 3.0
    font["OS/2"].recalcUnicodeRanges(font)
    font.flavor = "woff2"
    font.save(joined)


if __name__ == "__main__":
    main(*sys.argv[1:])

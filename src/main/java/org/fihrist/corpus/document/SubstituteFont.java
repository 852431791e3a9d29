package org.fihrist.corpus.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Substitutes every font that a PDF does not embed, because nothing is drawn here. The default of
 * PDFBox scans all fonts of the system, which takes seconds, and writes a cache into the home
 * folder.
 */
record SubstituteFont(TrueTypeFont font) implements FontMapper {
  private static final String PDFBOX_FONT =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static SubstituteFont load() {
    try (InputStream bytes = PDDocument.class.getResourceAsStream(PDFBOX_FONT)) {
      if (bytes == null) {
        throw new IllegalStateException("PDFBox lacks " + PDFBOX_FONT);
      }
      return new SubstituteFont(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox has a damaged font", e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
    return new FontMapping<>(font, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font, true);
  }
}

package org.fihrist.corpus.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;

/** One page of a scan as a grey picture, for a program that recognises letters. */
final class PageImage {
  private static final float USUAL_DPI = 300;
  private static final float POINTS_AN_INCH = 72;
  private static final double MAX_RENDERED_PIXELS = 12_000_000;
  private static final long MAX_PIXELS = 40_000_000;

  /** What is smaller is a drawing or a portrait of a page's layout, and no page. */
  private static final int SMALLEST_SIDE = 300;

  private PageImage() {}

  /**
   * Writes a page as PNG.
   *
   * @param page counted from 1
   * @throws RefusedException with {@link Reject.Reason#EMPTY} when there is no such page
   */
  static void write(DocumentKind kind, Path file, int page, Path target) throws IOException {
    BufferedImage image =
        kind == DocumentKind.PDF ? ofPdf(file, page) : grey(ofPicture(file, page));
    ImageIO.write(image, "png", target.toFile());
  }

  private static RefusedException noSuchPage() {
    return new RefusedException(Reject.Reason.EMPTY, "There is no such page.");
  }

  private static BufferedImage ofPdf(Path file, int page) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      if (page > pdf.getNumberOfPages()) {
        throw noSuchPage();
      }
      PDRectangle box = pdf.getPage(page - 1).getCropBox();
      double squareInches =
          Math.max(1, box.getWidth())
              * Math.max(1, box.getHeight())
              / POINTS_AN_INCH
              / POINTS_AN_INCH;
      float dpi = (float) Math.min(USUAL_DPI, Math.sqrt(MAX_RENDERED_PIXELS / squareInches));
      return new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi, ImageType.GRAY);
    } catch (InvalidPasswordException e) {
      throw new RefusedException(
          Reject.Reason.ENCRYPTED, "The PDF needs a password; save it without one.");
    }
  }

  private static BufferedImage ofPicture(Path file, int page) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(Files.newInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader knows this picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        if (page > reader.getNumImages(true)) {
          throw noSuchPage();
        }
        checkSize(reader.getWidth(page - 1), reader.getHeight(page - 1));
        return reader.read(page - 1);
      } finally {
        reader.dispose();
      }
    }
  }

  private static void checkSize(int width, int height) throws RefusedException {
    if (Math.min(width, height) < SMALLEST_SIDE) {
      throw new RefusedException(
          Reject.Reason.NO_TEXT,
          "The picture is too small for a page of text ("
              + width
              + " by "
              + height
              + " pixels). Nothing needs to be done.");
    }
    if ((long) width * height > MAX_PIXELS) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE,
          "The picture has more than " + MAX_PIXELS + " pixels; save it smaller.");
    }
  }

  private static BufferedImage grey(BufferedImage image) {
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return grey;
  }
}

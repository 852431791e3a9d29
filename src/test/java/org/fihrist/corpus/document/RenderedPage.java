package org.fihrist.corpus.document;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.text.AttributedString;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * A page of Arabic text like that of a scanner.
 *
 * @param typeface the name of a font
 * @param style the style of a {@link Font}
 * @param pixels the size of the letters in pixels
 * @param noise the share of damaged pixels
 */
public record RenderedPage(String typeface, int style, int pixels, double noise) {
  private static final int WIDTH = 1600;
  private static final int MARGIN = 100;
  private static final int MAX_HEIGHT = 2400;

  /** Draws paragraphs, each from a new line. */
  BufferedImage draw(List<String> paragraphs) {
    BufferedImage image = new BufferedImage(WIDTH, MAX_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, MAX_HEIGHT);
    graphics.setColor(Color.BLACK);
    float y = MARGIN;
    for (String paragraph : paragraphs) {
      y = paragraph(graphics, paragraph, y) + pixels;
    }
    graphics.dispose();
    spoil(image);
    return image.getSubimage(0, 0, WIDTH, Math.min(MAX_HEIGHT, Math.max(400, (int) y + MARGIN)));
  }

  private float paragraph(Graphics2D graphics, String text, float top) {
    AttributedString attributed = new AttributedString(text);
    attributed.addAttribute(TextAttribute.FONT, new Font(typeface, style, pixels));
    attributed.addAttribute(TextAttribute.RUN_DIRECTION, TextAttribute.RUN_DIRECTION_RTL);
    FontRenderContext context = graphics.getFontRenderContext();
    LineBreakMeasurer lines = new LineBreakMeasurer(attributed.getIterator(), context);
    float y = top;
    while (lines.getPosition() < text.length()) {
      TextLayout line = lines.nextLayout(WIDTH - 2 * MARGIN);
      y += line.getAscent();
      line.draw(graphics, WIDTH - MARGIN - line.getAdvance(), y);
      y += line.getDescent() + line.getLeading() + pixels / 3f;
    }
    return y;
  }

  private void spoil(BufferedImage image) {
    Random random = new Random(pixels);
    for (long i = 0; i < noise * image.getWidth() * image.getHeight(); i++) {
      int grey = random.nextBoolean() ? 0xffffff : 0;
      image.setRGB(random.nextInt(image.getWidth()), random.nextInt(image.getHeight()), grey);
    }
  }

  /** Draws paragraphs into a file of the format that its name ends with. */
  public void write(List<String> paragraphs, Path file) throws IOException {
    String name = file.getFileName().toString();
    ImageIO.write(draw(paragraphs), name.substring(name.lastIndexOf('.') + 1), file.toFile());
  }
}

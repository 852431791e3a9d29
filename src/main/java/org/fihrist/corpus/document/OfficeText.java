package org.fihrist.corpus.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.text.Spacing;

/**
 * Collects the paragraphs of a text document and chooses its headline. The user who saved the file
 * and the time of saving are not used as author and date of the article.
 */
final class OfficeText {
  private static final int MAX_HEADLINE_LENGTH = 200;
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.؟!:،؛]\\s*", Pattern.DOTALL);

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String title = "";

  /** Adds the paragraph that the document marks as its title. */
  void title(String text) {
    String tidy = Spacing.tidy(text);
    title = title.isEmpty() ? tidy : title + " " + tidy;
  }

  void paragraph(Paragraph.Role role, String text) {
    String tidy = Spacing.tidy(text);
    if (!tidy.isEmpty()) {
      paragraphs.add(new Paragraph(role, tidy));
    }
  }

  /**
   * The article.
   *
   * @param stated the title in the properties of the document; it is used if the text has no
   *     headline
   */
  ParsedText article(String stated) {
    List<Paragraph> body = new ArrayList<>(paragraphs);
    String headline = Spacing.tidy(title);
    if (headline.isEmpty() && !body.isEmpty() && isHeadline(body)) {
      headline = body.removeFirst().text();
    }
    if (headline.isEmpty()) {
      headline = Spacing.tidy(stated);
    }
    Masthead masthead = new Masthead(headline, Credits.UNKNOWN, PublicationDate.UNKNOWN, "");
    return new ParsedText(masthead, body, "");
  }

  private static boolean isHeadline(List<Paragraph> body) {
    Paragraph first = body.getFirst();
    return first.role() == Paragraph.Role.SUBHEADING
        || (body.size() > 1
            && first.text().length() <= MAX_HEADLINE_LENGTH
            && !ENDS_A_SENTENCE.matcher(first.text()).matches());
  }
}

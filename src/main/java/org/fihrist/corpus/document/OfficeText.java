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
 * What a text document says, paragraph by paragraph, and which of them is its headline. Who saved
 * the file, and when, is not who wrote the article and not when it was published.
 */
final class OfficeText {
  private static final int LONGEST_HEADLINE = 200;
  private static final Pattern ENDS_A_SENTENCE = Pattern.compile(".*[.؟!:،؛]\\s*", Pattern.DOTALL);

  private final List<Paragraph> paragraphs = new ArrayList<>();
  private String title = "";

  /** The paragraph that the document itself calls its title. */
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
   * @param stated the title in the document's properties, where nothing in the text looks like one
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
            && first.text().length() <= LONGEST_HEADLINE
            && !ENDS_A_SENTENCE.matcher(first.text()).matches());
  }
}

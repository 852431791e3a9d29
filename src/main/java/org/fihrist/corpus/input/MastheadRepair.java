package org.fihrist.corpus.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;

/**
 * Repairs titles and names. It removes mojibake, which mail programs and content systems often
 * leave in a title although the body is intact, and direction marks at the ends, which would make
 * one name look like two.
 */
public final class MastheadRepair {
  private static final Pattern ENDS =
      Pattern.compile(
          "^[\\s\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+"
              + "|[\\s\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]+$");

  /**
   * A part of a title; sometimes only one part is damaged, as in the subject of a forwarded mail.
   */
  private static final Pattern PART = Pattern.compile("[^|:\\[\\]()«»\"–—-]+");

  private static final double ARABIC_SHARE = 0.5;

  private MastheadRepair() {}

  /**
   * Repairs a masthead.
   *
   * @param body the beginning of the body; if it is Arabic, less evidence of mojibake is needed
   */
  public static Masthead of(Masthead masthead, String body) {
    boolean arabic = isArabic(body);
    Credits credits = masthead.credits();
    return new Masthead(
        text(masthead.title(), arabic),
        new Credits(
            text(credits.outlet(), arabic),
            text(credits.author(), arabic),
            text(credits.place(), arabic),
            text(credits.category(), arabic)),
        masthead.published(),
        masthead.url());
  }

  private static String text(String text, boolean arabicBody) {
    String repaired = Mojibake.repaired(text, arabicBody);
    if (arabicBody && repaired.equals(text)) {
      repaired =
          PART.matcher(text)
              .replaceAll(part -> Matcher.quoteReplacement(Mojibake.repaired(part.group(), true)));
    }
    return withoutMarksAtEnds(repaired);
  }

  /** Removes direction marks and white space at both ends of a text. */
  public static String withoutMarksAtEnds(String text) {
    // A search for the end of a text tries every space in it, and few texts have such ends.
    return text.isEmpty() || (isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)))
        ? text
        : ENDS.matcher(text).replaceAll("");
  }

  private static boolean isPlain(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isArabic(String text) {
    int letters = 0;
    int arabic = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += c >= 0x600 && c <= 0x6ff ? 1 : 0;
      }
    }
    return arabic > ARABIC_SHARE * letters;
  }
}

package org.fihrist.corpus;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Content;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.corpus.input.MastheadRepair;
import org.fihrist.corpus.input.Mojibake;
import org.fihrist.corpus.language.TextLanguage;
import org.fihrist.corpus.page.DateChoice;
import org.fihrist.text.Repetition;

/**
 * The parts of one record as a reader found them.
 *
 * @param number the document number that the source gives; empty when it gives none
 * @param content the text; its language is the one that the source states, or empty
 */
record Draft(String number, Masthead masthead, Content content) {
  private static final int ENOUGH_FOR_LANGUAGE = 500;
  private static final int PARTS = 5;
  private static final int SHOWN = 30;

  /** Passes the article to the intake, or a reject when the record has no text. */
  void give(Source source, Intake intake) {
    if (masthead.title().isEmpty() && content.paragraphs().isEmpty()) {
      String name = number.isEmpty() ? "The record" : "The record " + number;
      intake.reject(
          new Reject(source, Reject.Reason.EMPTY, name + " has neither a title nor a body."));
      return;
    }
    String opening = opening();
    if (Mojibake.isBeyondRepair(opening)) {
      rejectGarbled(opening, source, intake);
    } else {
      Content withLanguage = content.in(language(opening));
      Draft repaired = new Draft(number, MastheadRepair.of(dated(), opening), withLanguage);
      intake.article(new Article(Identity.of(repaired), repaired.masthead, withLanguage, source));
    }
  }

  /** The masthead with a date from the address if the record has none, or as contrary evidence. */
  private Masthead dated() {
    return new Masthead(
        masthead.title(),
        masthead.credits(),
        DateChoice.withAddress(masthead.published(), masthead.url()),
        masthead.url());
  }

  /** Rejects a text that was damaged by a wrong decoding and cannot be repaired. */
  static void rejectGarbled(String opening, Source source, Intake intake) {
    intake.reject(
        new Reject(
            source,
            Reject.Reason.GARBLED,
            "Its text was saved in a wrong encoding and has lost letters (\""
                + opening.substring(0, Math.min(SHOWN, opening.length())).strip()
                + "\"); fetch it again."));
  }

  /** The draft with an address, unless the record has one. */
  Draft addressed(String url) {
    return masthead.url().isEmpty()
        ? new Draft(
            number,
            new Masthead(masthead.title(), masthead.credits(), masthead.published(), url),
            content)
        : this;
  }

  /** Detects the language; in a long text from its middle, because a block may precede the text. */
  private String language(String opening) {
    String middle = middle();
    boolean otherScript =
        !middle.isEmpty()
            && TextLanguage.isArabicScript(middle) != TextLanguage.isArabicScript(opening);
    return TextLanguage.of(content.language(), otherScript ? middle : opening);
  }

  /** Samples of all parts of a long text; empty for a short text. */
  private String middle() {
    List<Paragraph> paragraphs = content.paragraphs();
    long length = paragraphs.stream().mapToLong(paragraph -> paragraph.text().length()).sum();
    if (length < 2L * ENOUGH_FOR_LANGUAGE) {
      return "";
    }
    StringBuilder sample = new StringBuilder();
    for (int part = 1; part <= PARTS; part++) {
      sample.append(at(length * part / (PARTS + 1), ENOUGH_FOR_LANGUAGE / PARTS)).append(' ');
    }
    return sample.toString();
  }

  private String at(long offset, int chars) {
    long before = 0;
    for (Paragraph paragraph : content.paragraphs()) {
      int length = paragraph.text().length();
      if (before + length > offset) {
        int start = (int) (offset - before);
        return paragraph.text().substring(start, Math.min(length, start + chars));
      }
      before += length;
    }
    return "";
  }

  /** A sample for language detection: the body first, because a title may be only a name. */
  private String opening() {
    StringBuilder opening = new StringBuilder();
    for (Paragraph paragraph : content.paragraphs()) {
      opening.append(paragraph.text()).append(' ');
      if (opening.length() >= ENOUGH_FOR_LANGUAGE) {
        return opening.toString();
      }
    }
    return opening.append(masthead.title()).toString();
  }

  /** The body with its abstract before it, unless the body repeats the abstract. */
  static List<Paragraph> paragraphs(String lead, List<String> body) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!lead.isEmpty() && !Repetition.contains(String.join("\n", body), lead)) {
      paragraphs.add(new Paragraph(Paragraph.Role.LEAD, lead));
    }
    body.stream().map(Paragraph::text).forEach(paragraphs::add);
    return paragraphs;
  }
}

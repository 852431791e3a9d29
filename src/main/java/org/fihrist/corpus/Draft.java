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
 * What a reader found in one record.
 *
 * @param number the source's own document number; empty when it has none
 * @param content its language is what the source states, if it does
 */
record Draft(String number, Masthead masthead, Content content) {
  private static final int ENOUGH_FOR_LANGUAGE = 500;
  private static final int PARTS = 5;
  private static final int SHOWN = 30;

  /** Gives the article to the intake, or rejects it when there is nothing to read in it. */
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
      Content told = content.in(language(opening));
      Draft repaired = new Draft(number, MastheadRepair.of(dated(), opening), told);
      intake.article(new Article(Identity.of(repaired), repaired.masthead, told, source));
    }
  }

  /** The address may give a date where the record gives none, or contradict it. */
  private Masthead dated() {
    return new Masthead(
        masthead.title(),
        masthead.credits(),
        DateChoice.withAddress(masthead.published(), masthead.url()),
        masthead.url());
  }

  /** Names what nobody can read any more. */
  static void rejectGarbled(String opening, Source source, Intake intake) {
    intake.reject(
        new Reject(
            source,
            Reject.Reason.GARBLED,
            "Its text was once decoded wrongly and lost letters on the way (\""
                + opening.substring(0, Math.min(SHOWN, opening.length())).strip()
                + "\"); fetch it again."));
  }

  /** With this address, unless the record itself says another. */
  Draft addressed(String url) {
    return masthead.url().isEmpty()
        ? new Draft(
            number,
            new Masthead(masthead.title(), masthead.credits(), masthead.published(), url),
            content)
        : this;
  }

  /** A block of another script may stand before the text, so the middle of a long text decides. */
  private String language(String opening) {
    String middle = middle();
    boolean otherScript =
        !middle.isEmpty()
            && TextLanguage.isArabicScript(middle) != TextLanguage.isArabicScript(opening);
    return TextLanguage.of(content.language(), otherScript ? middle : opening);
  }

  /** From every part of a text that is longer than its opening; empty when it is not. */
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

  /** Enough of the text to know its language by; the body first, for a title may be a name. */
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

  /** A body with its abstract in front, unless the body says the same already. */
  static List<Paragraph> paragraphs(String lead, List<String> body) {
    List<Paragraph> paragraphs = new ArrayList<>();
    if (!lead.isEmpty() && !Repetition.contains(String.join("\n", body), lead)) {
      paragraphs.add(new Paragraph(Paragraph.Role.LEAD, lead));
    }
    body.stream().map(Paragraph::text).forEach(paragraphs::add);
    return paragraphs;
  }
}

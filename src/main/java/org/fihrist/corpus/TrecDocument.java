package org.fihrist.corpus;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.corpus.page.DateChoice;
import org.fihrist.corpus.page.Signature;
import org.fihrist.text.DateReader;
import org.fihrist.text.Spacing;

/** A {@code <DOC>} of a TREC file and its fields. */
final class TrecDocument {
  private static final Pattern ID_ATTRIBUTE =
      Pattern.compile("<DOC\\s[^>]*\\bid\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern INNER_TAG =
      Pattern.compile("</?(?:P|BR|S|TEXT|HEADLINE|BODY)\\s*/?>", Pattern.CASE_INSENSITIVE);

  private final String block;
  private final String lowerCased;

  TrecDocument(String block) {
    this.block = block;
    this.lowerCased = asciiLowerCase(block);
  }

  String number() {
    String number = value("docno", "docid");
    Matcher attribute = ID_ATTRIBUTE.matcher(block);
    return number.isEmpty() && attribute.lookingAt() ? attribute.group(1) : number;
  }

  Draft draft() {
    Credits signed = Signature.read(value("author", "byline"));
    String place = value("place", "location", "dateline");
    Credits credits =
        new Credits(
            value("src", "source", "outlet", "publisher"),
            signed.author(),
            place.isEmpty() ? signed.place() : place,
            value("cat", "category", "section"));
    Masthead masthead =
        new Masthead(
            Spacing.oneLine(withoutInnerTags(field("title", "headline", "head"))),
            credits,
            DateChoice.ofFields(
                Stream.of("time", "date_time", "datetime", "date")
                    .map(name -> DateReader.read(value(name)))
                    .toList()),
            value("url"));
    List<String> body = paragraphs(field("text", "body", "content"));
    String lead = String.join(" ", paragraphs(field("abstract", "summary")));
    return new Draft(number(), masthead, Content.of(Draft.paragraphs(lead, body)));
  }

  private static List<String> paragraphs(String text) {
    return Spacing.lines(withoutInnerTags(text));
  }

  private static String withoutInnerTags(String text) {
    return text.indexOf('<') < 0 ? text : INNER_TAG.matcher(text).replaceAll("\n");
  }

  private String value(String... names) {
    return Spacing.tidy(field(names));
  }

  /** The first of some fields that is not blank. */
  private String field(String... names) {
    for (String name : names) {
      String text = field(name);
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  // A field without a closing tag ends at the end of its line, so that it does not contain the
  // next.
  private String field(String name) {
    String tag = '<' + name + '>';
    int open = lowerCased.indexOf(tag);
    if (open < 0) {
      return "";
    }
    int start = open + tag.length();
    int end = lowerCased.indexOf("</" + name + '>', start);
    if (end < 0) {
      int lineEnd = block.indexOf('\n', start);
      end = lineEnd < 0 ? block.length() : lineEnd;
    }
    return block.substring(start, end);
  }

  // Lower case of non-ASCII letters may have another length, so that offsets would differ.
  private static String asciiLowerCase(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] >= 'A' && chars[i] <= 'Z') {
        chars[i] = Character.toLowerCase(chars[i]);
      }
    }
    return new String(chars);
  }
}

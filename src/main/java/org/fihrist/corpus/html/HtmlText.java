package org.fihrist.corpus.html;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Converts markup inside other formats to text: texts of feeds and mails, fields of JSON and
 * tables.
 */
public final class HtmlText {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|blockquote|table|t[rdh]|tbody"
              + "|figure|font|center|html|body|section|article)\\b[^<>]{0,2000}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:amp|lt|gt|quot|apos|nbsp|laquo|raquo|[lr][sd]quo|[mn]dash|hellip|rlm|lrm|zwnj"
              + "|#\\d{1,6}|#x[0-9a-f]{1,6});",
          Pattern.CASE_INSENSITIVE);

  private HtmlText() {}

  /** The text with one line per paragraph; a text without markup is returned unchanged. */
  public static String plain(String text) {
    // Most texts have no markup. A search for one letter shows this faster than a regular
    // expression.
    if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
      return String.join("\n", TextBlocks.of(Jsoup.parseBodyFragment(text).body()).lines());
    }
    return unescaped(text);
  }

  /** A short value with its entities decoded. */
  static String unescaped(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }
}

package org.fihrist.corpus.archive;

import java.util.regex.Pattern;

/** Counts the records of a web archive that are no pages; they are reported as one reject. */
final class SkippedRecordCounter {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  private static final Pattern REQUISITE =
      Pattern.compile(
          "\\s*(?:(?:image|audio|video|font)/|text/css|(?:text|application)/(?:x-)?javascript"
              + "|application/(?:ecmascript|wasm|font|x-font|vnd\\.ms-fontobject|manifest\\+json)).*",
          FLAGS);

  /** Addresses of pages and files; crawlers give their own records other schemes. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?:(?:https?|ftps?|sftp|gemini|file)://.*|(?![\\w+.-]+:).*)", FLAGS);

  /** Files of a site for crawlers. */
  private static final Pattern FOR_CRAWLERS =
      Pattern.compile("https?://[^/]+/robots\\.txt(?:[?#].*)?", FLAGS);

  private long otherStatus;
  private long requisites;
  private long revisits;
  private long ofCrawler;
  private long elsewhere;
  private String firstElsewhere = "";

  /** Whether this is the type of an image, a style sheet, a script or the like. */
  static boolean isRequisite(String contentType) {
    return REQUISITE.matcher(contentType).matches();
  }

  /**
   * Whether a record with this address belongs to the crawler: its log, its arguments, its
   * information about a page ({@code metadata://…}, {@code urn:pageinfo:…}, {@code urn:text:…}),
   * and {@code robots.txt}.
   */
  static boolean isOfCrawler(String url) {
    return !ADDRESS.matcher(url).matches() || FOR_CRAWLERS.matcher(url).matches();
  }

  void otherStatus() {
    otherStatus++;
  }

  void requisite() {
    requisites++;
  }

  void revisit() {
    revisits++;
  }

  void ofCrawler() {
    ofCrawler++;
  }

  /** Counts a visit that refers to a page which is not in this file. */
  void elsewhere(String url) {
    if (elsewhere == 0) {
      firstElsewhere = url;
    }
    elsewhere++;
  }

  boolean isAny() {
    return otherStatus + requisites + revisits + ofCrawler + elsewhere > 0;
  }

  String describe() {
    StringBuilder all = new StringBuilder("No pages: ");
    all.append(otherStatus).append(" redirects and errors, ");
    all.append(requisites).append(" images, styles and scripts, ");
    all.append(revisits).append(" visits that found nothing new");
    if (ofCrawler > 0) {
      all.append(", ").append(ofCrawler).append(" records of the crawler itself");
    }
    if (elsewhere == 0) {
      return all.append(". Nothing needs to be done.").toString();
    }
    return all.append(", ")
        .append(elsewhere)
        .append(" visits whose pages are in no record of this file, the first of them ")
        .append(firstElsewhere)
        .append(". Read the web archives that hold these pages as well.")
        .toString();
  }
}

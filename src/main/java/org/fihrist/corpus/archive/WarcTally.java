package org.fihrist.corpus.archive;

import java.util.regex.Pattern;

/** Counts the records of a web archive that are no pages: thousands of them are one reject. */
final class WarcTally {
  private static final Pattern REQUISITE =
      Pattern.compile(
          "\\s*(?:(?:image|audio|video|font)/|text/css|(?:text|application)/(?:x-)?javascript"
              + "|application/(?:ecmascript|wasm|font|x-font|vnd\\.ms-fontobject|manifest\\+json)).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private long otherStatus;
  private long requisites;
  private long revisits;

  /** Whether this type is that of what a page is dressed with. */
  static boolean isRequisite(String contentType) {
    return REQUISITE.matcher(contentType).matches();
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

  long total() {
    return otherStatus + requisites + revisits;
  }

  String describe() {
    return "No pages: "
        + otherStatus
        + " redirects and errors, "
        + requisites
        + " images, styles and scripts, "
        + revisits
        + " visits that found nothing new. Nothing needs to be done.";
  }
}

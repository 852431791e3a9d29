package org.fihrist.api;

import org.fihrist.article.PublicationDate;

/** When an article was published, without the evidence for it. */
record DateJson(String iso, PublicationDate.Precision precision, String written) {
  static DateJson of(PublicationDate date) {
    return new DateJson(date.iso(), date.precision(), date.written());
  }
}

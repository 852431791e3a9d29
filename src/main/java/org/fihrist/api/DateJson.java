package org.fihrist.api;

import org.fihrist.article.PublicationDate;

/** The date of publication of an article, without its evidence. */
record DateJson(String iso, PublicationDate.Precision precision, String written) {
  static DateJson of(PublicationDate date) {
    return new DateJson(date.iso(), date.precision(), date.written());
  }
}

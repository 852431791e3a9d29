package org.fihrist.corpus;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;

/** Counts what passes to another intake. */
final class TalliedIntake implements Intake {
  private final Intake next;
  private long articles;

  TalliedIntake(Intake next) {
    this.next = next;
  }

  long articles() {
    return articles;
  }

  @Override
  public void article(Article article) {
    articles++;
    next.article(article);
  }

  @Override
  public void reject(Reject reject) {
    next.reject(reject);
  }
}

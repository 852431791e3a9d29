package org.fihrist.corpus;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.page.PageObserver;

/** Counts the articles and rejects that it passes to another intake. */
final class IntakeCounter implements Intake {
  private final Intake next;
  private long articles;
  private long rejects;

  IntakeCounter(Intake next) {
    this.next = next;
  }

  long articles() {
    return articles;
  }

  /** Whether there was neither an article nor a reject. */
  boolean sawNothing() {
    return articles + rejects == 0;
  }

  @Override
  public void article(Article article) {
    articles++;
    next.article(article);
  }

  @Override
  public void reject(Reject reject) {
    rejects++;
    next.reject(reject);
  }

  @Override
  public PageObserver observer() {
    return next.observer();
  }
}

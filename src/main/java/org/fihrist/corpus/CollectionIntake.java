package org.fihrist.corpus;

import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.page.PageObserver;

/**
 * Marks what one file gives as a part of its collection.
 *
 * @param intake takes it then
 * @param collection the name of the collection
 */
record CollectionIntake(Intake intake, String collection) implements Intake {
  @Override
  public void article(Article article) {
    intake.article(article.from(article.source().in(collection)));
  }

  @Override
  public void reject(Reject reject) {
    intake.reject(new Reject(reject.source().in(collection), reject.reason(), reject.detail()));
  }

  @Override
  public PageObserver observer() {
    return intake.observer();
  }
}

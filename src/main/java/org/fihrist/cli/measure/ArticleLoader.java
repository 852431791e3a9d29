package org.fihrist.cli.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;

/** Reads all articles of sources into memory, so that reading is not measured. */
final class ArticleLoader {
  private ArticleLoader() {}

  /**
   * Reads all articles of some sources.
   *
   * @throws IOException when any part cannot be read, because measurements on partial data would
   *     mislead
   */
  static List<Article> read(List<Path> sources) throws IOException {
    List<Article> articles = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    Corpus.open(sources)
        .read(
            new Intake() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void reject(Reject reject) {
                rejects.add(reject);
              }
            });
    if (!rejects.isEmpty()) {
      Reject first = rejects.getFirst();
      throw new IOException(
          rejects.size()
              + " inputs cannot be read, the first at "
              + first.source().fullPath()
              + " ("
              + first.source().position()
              + "): "
              + first.detail());
    }
    return articles;
  }
}

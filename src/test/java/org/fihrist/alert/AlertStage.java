package org.fihrist.alert;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.api.SearchQuestion;
import org.fihrist.api.SearchQuestion.Typed;
import org.fihrist.api.Syntax;
import org.fihrist.article.Article;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.lucene.Archive;
import org.fihrist.search.Narrowing;
import org.fihrist.search.SearchRequest.Window;

/** A growing archive, and saved searches that consist of the text of a query. */
final class AlertStage {
  private final Path index;
  private final List<Article> articles = new ArrayList<>();

  AlertStage(Path index) {
    this.index = index;
  }

  /** Parses a saved search, which is the text of the query. */
  static SearchQuestion read(String parameters) {
    return new SearchQuestion(
        new Typed(parameters, Syntax.BOX, true), false, new Window(1, 0), Narrowing.NONE);
  }

  AlertStage with(String id, String body) {
    PublicationDate date = new PublicationDate("2017-01-21", Precision.DAY, "");
    articles.add(
        Archive.article(
            id,
            new Masthead("عنوان " + id, Credits.UNKNOWN, date, "http://a.example/" + id),
            body));
    return this;
  }

  /** Builds a new generation with all articles so far. */
  void publish() {
    Archive archive = new Archive();
    articles.forEach(archive::with);
    archive.publish(index);
  }
}

package org.fihrist.lucene;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.ArticleId;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Index;
import org.fihrist.search.index.IndexBuilder;

/** A small archive that a test defines article by article, built into a real index. */
public final class Archive {
  private final List<Article> articles = new ArrayList<>();

  /** Adds an article with an id, a title and the paragraphs of its body. */
  public Archive with(String id, String title, String... paragraphs) {
    return with(article(id, title, paragraphs));
  }

  public Archive with(Article article) {
    articles.add(article);
    return this;
  }

  public static Article article(String id, String title, String... paragraphs) {
    return article(
        id, new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, ""), paragraphs);
  }

  public static Article article(String id, Masthead masthead, String... paragraphs) {
    List<Paragraph> body = List.of(paragraphs).stream().map(Paragraph::text).toList();
    return article(id, masthead, new Content(body, List.of(), List.of()));
  }

  public static Article withComment(String id, String title, String body, String comment) {
    Content content =
        new Content(
            List.of(Paragraph.text(body)),
            List.of(new Comment("قارئ", "أمس", comment)),
            List.of(new RelatedList("مقالات ذات صلة", List.of("غارات على القصير"))));
    return article(id, new Masthead(title, Credits.UNKNOWN, PublicationDate.UNKNOWN, ""), content);
  }

  private static Article article(String id, Masthead masthead, Content content) {
    return new Article(
        ArticleId.ofDocumentNumber(id), masthead, content, new Source("written here", 1, "test"));
  }

  /** Builds a new generation of an index from these articles. */
  public IndexStatus publish(Path index) {
    return publish(new FolderIndex(index));
  }

  /** Builds a new generation of an index from these articles. */
  public IndexStatus publish(Index index) {
    try (IndexBuilder builder = index.rebuild(BuildPlan.of(List.of("written here")))) {
      articles.forEach(builder::add);
      return builder.publish();
    }
  }
}

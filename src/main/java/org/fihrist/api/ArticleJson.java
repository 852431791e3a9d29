package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.EvidenceCheck;
import org.fihrist.article.EvidenceLink;
import org.fihrist.article.PageRange;
import org.fihrist.article.Paragraph;
import org.fihrist.article.RelatedList;
import org.fihrist.article.Source;
import org.fihrist.search.ArticleView;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;

/** A whole article with the matches of a query marked. */
public record ArticleJson(
    String id,
    MarkedJson title,
    @JsonUnwrapped MastheadJson masthead,
    String language,
    String sha256,
    Optional<Evidence> evidence,
    List<ParagraphText> paragraphs,
    List<CommentText> comments,
    List<RelatedList> related,
    Source source,
    List<String> words,
    List<WordMatch> matches,
    String generation) {
  /**
   * The document, in UTF-8.
   *
   * @param link the citation that the article is checked against
   */
  public static byte[] bytes(ArticleView view, EvidenceLink link) {
    Article article = view.article();
    CitedText cited = CitedText.of(article);
    return Json.bytes(
        new ArticleJson(
            article.id(),
            MarkedJson.of(view.marked().title()),
            MastheadJson.of(article.masthead()),
            article.content().language(),
            cited.sha256(),
            Evidence.of(link, article),
            ParagraphText.of(view),
            CommentText.of(view),
            article.content().related(),
            article.source(),
            view.words(),
            view.marked().matches(),
            view.generation()));
  }

  /**
   * The result of comparing the article with a citation, and the present place of the cited
   * passage.
   */
  record Evidence(
      String sha256,
      EvidenceCheck.TextState text,
      EvidenceCheck.PassageState passage,
      int start,
      int end,
      String passageHash,
      Optional<PageRange> pages) {
    static Optional<Evidence> of(EvidenceLink link, Article article) {
      if (!link.present()) {
        return Optional.empty();
      }
      CitedText cited = CitedText.of(article);
      EvidenceCheck check = EvidenceCheck.of(link, cited);
      return Optional.of(
          new Evidence(
              link.sha256(),
              check.text(),
              check.passage(),
              check.start(),
              check.end(),
              cited.passageHash(check.start(), check.end()),
              CitedText.pages(article, check.start(), check.end())));
    }
  }

  /** A paragraph; {@code start} is its offset in the body. */
  record ParagraphText(
      Paragraph.Role role, int start, @JsonUnwrapped MarkedJson marked, Optional<PageRange> pages) {
    static List<ParagraphText> of(ArticleView view) {
      List<Paragraph> paragraphs = view.article().content().paragraphs();
      List<Passage> marked = view.marked().paragraphs();
      return IntStream.range(0, paragraphs.size())
          .mapToObj(i ->
              new ParagraphText(
                  paragraphs.get(i).role(),
                  marked.get(i).start(),
                  MarkedJson.of(marked.get(i)),
                  marked.get(i).pages()))
          .toList();
    }
  }

  /** A reader's comment. */
  record CommentText(String author, String time, @JsonUnwrapped MarkedJson marked) {
    static List<CommentText> of(ArticleView view) {
      var comments = view.article().content().comments();
      List<Passage> marked = view.marked().comments();
      return IntStream.range(0, comments.size())
          .mapToObj(i ->
              new CommentText(
                  comments.get(i).author(), comments.get(i).time(), MarkedJson.of(marked.get(i))))
          .toList();
    }
  }
}

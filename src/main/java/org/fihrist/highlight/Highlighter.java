package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;
import org.fihrist.query.Field;
import org.fihrist.search.ArticleView.MarkedText;
import org.fihrist.search.Hit.Evidence;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;

/** Marks the matches of a query in the text of an article and chooses passages. */
public final class Highlighter {
  private final HighlightQuery query;

  public Highlighter(HighlightQuery query) {
    this.query = query;
  }

  /**
   * The title, passages and matched words that explain why an article is in a result list.
   *
   * @param comments whether words without a field are also marked in readers' comments; words with
   *     the field for comments are always marked
   */
  public Evidence evidence(Article article, boolean comments) {
    return evidence(AnalyzedArticle.of(article, query.ladder()), comments);
  }

  /** The same for an article whose words may be known already. */
  public Evidence evidence(AnalyzedArticle analyzed, boolean comments) {
    Marker marker = marker(analyzed.article());
    Content content = analyzed.article().content();
    FormCounter forms = new FormCounter();
    List<Mark> inTitle = marker.mark(Field.TITLE, analyzed.title());
    forms.add(analyzed.title().text(), inTitle);
    PassageChooser body = new PassageChooser(Field.BODY);
    for (AnalyzedArticle.BodyPart part : analyzed.body()) {
      List<Mark> marks = marker.mark(Field.BODY, part.text());
      forms.add(part.text().text(), marks);
      body.add(part.start(), part.text(), marks);
    }
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : body.choose()) {
      passages.add(passage.pagedBy(content));
    }
    for (Comment comment : content.comments()) {
      AnalyzedText text = AnalyzedText.of(comment.text(), query.ladder());
      List<Mark> marks =
          comments
              ? marker.mark(Field.COMMENT, text)
              : marker.markNamed(Field.COMMENT, comment.text());
      if (!marks.isEmpty()) {
        forms.add(comment.text(), marks);
        PassageChooser chooser = new PassageChooser(Field.COMMENT);
        chooser.add(0, text, marks);
        passages.addAll(chooser.choose());
      }
    }
    Passage title = new Passage(Field.TITLE, 0, analyzed.title().text(), inTitle);
    return new Evidence(title, passages, forms.matches());
  }

  /** A whole article with all matches marked. */
  public MarkedText mark(Article article) {
    Passage title = whole(marker(article), Field.TITLE, 0, article.masthead().title());
    List<Passage> paragraphs = paragraphs(article);
    List<Passage> comments = comments(article);
    FormCounter forms = new FormCounter();
    forms.add(title.text(), title.marks());
    paragraphs.forEach(paragraph -> forms.add(paragraph.text(), paragraph.marks()));
    comments.forEach(comment -> forms.add(comment.text(), comment.marks()));
    return new MarkedText(title, paragraphs, comments, forms.matches());
  }

  private List<Passage> paragraphs(Article article) {
    List<Passage> paragraphs = new ArrayList<>();
    Marker marker = marker(article);
    int start = 0;
    for (Paragraph paragraph : article.content().paragraphs()) {
      paragraphs.add(whole(marker, Field.BODY, start, paragraph.text()).pagedBy(article.content()));
      start += paragraph.text().length() + Content.PARAGRAPH_BREAK.length();
    }
    return paragraphs;
  }

  private List<Passage> comments(Article article) {
    Marker marker = marker(article);
    return article.content().comments().stream()
        .map(Comment::text)
        .map(text -> whole(marker, Field.COMMENT, 0, text))
        .toList();
  }

  private Marker marker(Article article) {
    return new Marker(query, article.source().provenance().recognition().fromPictures());
  }

  private Passage whole(Marker marker, Field field, int start, String text) {
    return new Passage(
        field, start, text, marker.mark(field, AnalyzedText.of(text, query.ladder())));
  }
}

package org.fihrist.highlight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Paragraph;
import org.fihrist.query.Field;
import org.fihrist.search.ArticleView.MarkedText;
import org.fihrist.search.Hit.Evidence;
import org.fihrist.search.Mark;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;

/** Marks the matches of a query in the text of an article and chooses passages. */
public final class Highlighter {
  /** The largest number of forms that are listed for one word. */
  private static final int MAX_FORMS = 8;

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
    Marker marker = marker(article);
    Passage title = whole(marker, Field.TITLE, 0, article.masthead().title());
    Passage body = body(article);
    List<Passage> passages = new ArrayList<>();
    for (Passage passage : PassageChooser.choose(Field.BODY, body.text(), body.marks())) {
      passages.add(passage.pagedBy(article.content()));
    }
    List<Passage> texts = new ArrayList<>(List.of(title, body));
    for (Passage comment : comments ? comments(article) : namedInComments(article)) {
      texts.add(comment);
      if (!comment.marks().isEmpty()) {
        passages.addAll(PassageChooser.choose(Field.COMMENT, comment.text(), comment.marks()));
      }
    }
    return new Evidence(title, passages, matches(texts));
  }

  /** A whole article with all matches marked. */
  public MarkedText mark(Article article) {
    Passage title = whole(marker(article), Field.TITLE, 0, article.masthead().title());
    List<Passage> paragraphs = paragraphs(article);
    List<Passage> comments = comments(article);
    List<Passage> texts = new ArrayList<>(List.of(title));
    texts.addAll(paragraphs);
    texts.addAll(comments);
    return new MarkedText(title, paragraphs, comments, matches(texts));
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

  /** The body as one text; a phrase is marked only within a paragraph, as in a search. */
  private Passage body(Article article) {
    List<Mark> marks = new ArrayList<>();
    for (Passage paragraph : paragraphs(article)) {
      int start = paragraph.start();
      for (Mark mark : paragraph.marks()) {
        marks.add(new Mark(start + mark.start(), start + mark.end(), mark.word(), mark.level()));
      }
    }
    return new Passage(Field.BODY, 0, article.content().body(), marks);
  }

  private List<Passage> comments(Article article) {
    Marker marker = marker(article);
    return article.content().comments().stream()
        .map(Comment::text)
        .map(text -> whole(marker, Field.COMMENT, 0, text))
        .toList();
  }

  private List<Passage> namedInComments(Article article) {
    Marker marker = marker(article);
    return article.content().comments().stream()
        .map(Comment::text)
        .map(text -> new Passage(Field.COMMENT, 0, text, marker.markNamed(Field.COMMENT, text)))
        .toList();
  }

  private Marker marker(Article article) {
    return new Marker(query, article.source().provenance().recognition().fromPictures());
  }

  private static Passage whole(Marker marker, Field field, int start, String text) {
    return new Passage(field, start, text, marker.mark(field, text));
  }

  /** The matched forms of each word, ordered by level, then by frequency. */
  private static List<WordMatch> matches(List<Passage> texts) {
    Map<WordMatch, Long> counts =
        texts.stream()
            .flatMap(text -> text.marks().stream().map(mark -> form(text, mark)))
            .collect(groupingBy(form -> form, LinkedHashMap::new, counting()));
    Map<Integer, Integer> formsOfWord = new LinkedHashMap<>();
    return counts.entrySet().stream()
        .map(e -> withCount(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingInt(WordMatch::word)
                .thenComparing(WordMatch::level)
                .thenComparing(Comparator.comparingInt(WordMatch::count).reversed()))
        .filter(m -> formsOfWord.merge(m.word(), 1, Integer::sum) <= MAX_FORMS)
        .toList();
  }

  private static WordMatch form(Passage text, Mark mark) {
    String form = text.text().substring(mark.start(), mark.end());
    return new WordMatch(mark.word(), form, mark.level(), 0);
  }

  private static WordMatch withCount(WordMatch form, long count) {
    return new WordMatch(form.word(), form.form(), form.level(), Math.toIntExact(count));
  }
}

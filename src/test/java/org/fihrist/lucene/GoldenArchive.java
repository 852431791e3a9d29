package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Comment;
import org.fihrist.article.Content;
import org.fihrist.article.Credits;
import org.fihrist.article.Masthead;
import org.fihrist.article.Paragraph;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.PublicationDate.Precision;
import org.fihrist.article.Source;

/**
 * The kept archive of the golden answers: {@code golden/articles.tsv}, some 240 short articles with
 * credits, dates of every precision, comments, quotations, copies, and articles that score the
 * same.
 */
public final class GoldenArchive {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile(" ¶ ");

  private GoldenArchive() {}

  /** All articles, in the order of their ids. */
  public static List<Article> articles() {
    return rows("/golden/articles.tsv").map(GoldenArchive::article).toList();
  }

  /** Returns the lines of a table of these tests, split into columns, without comments. */
  static Stream<String[]> rows(String name) {
    try (InputStream in = GoldenArchive.class.getResourceAsStream(name)) {
      String table = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      return table
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> TAB.split(line, -1))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(String[] columns) {
    String iso = columns[6];
    PublicationDate published =
        iso.isEmpty() ? PublicationDate.UNKNOWN : new PublicationDate(iso, precision(iso), iso);
    Credits credits = new Credits(columns[1], columns[2], columns[3], columns[4]);
    List<Comment> comments =
        columns[10].isEmpty() ? List.of() : List.of(new Comment("قارئ", "أمس", columns[10]));
    List<Paragraph> paragraphs =
        Stream.of(BETWEEN_PARAGRAPHS.split(columns[9], -1)).map(Paragraph::text).toList();
    return new Article(
        columns[0],
        new Masthead(columns[8], credits, published, columns[7]),
        new Content(paragraphs, comments, List.of(), columns[5]),
        new Source("golden/" + columns[0], 1, "test"));
  }

  private static Precision precision(String iso) {
    return switch (iso.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      case 10 -> Precision.DAY;
      default -> Precision.TIME;
    };
  }
}

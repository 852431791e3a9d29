package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.PageRange;
import org.fihrist.search.FoundArticle;
import org.fihrist.search.Passage;
import org.fihrist.search.WordMatch;

/** Writes results for programs: one JSON object on each line, with the members of the API. */
public final class JsonLinesExport implements Export {
  private static final int BUFFER_BYTES = 16 * 1024;

  private final OutputStream out;
  private final boolean text;
  private final Set<String> fields;

  /**
   * @param fields which members of each line are written; all when it is empty
   */
  JsonLinesExport(OutputStream out, boolean text, Set<String> fields) {
    // The server compresses only answers that begin with a large piece.
    this.out = new BufferedOutputStream(out, BUFFER_BYTES);
    this.text = text;
    this.fields = fields;
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    out.write(Json.bytes(Line.of(found, text), "", fields));
    out.write('\n');
  }

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  /** The names of the members of a line. */
  public static List<String> members() {
    return JsonSchemas.members(Line.class);
  }

  /** A line. */
  public record Line(
      String id,
      String title,
      @JsonUnwrapped MastheadJson masthead,
      String sha256,
      String indexed,
      List<String> matched,
      String passage,
      Optional<PageRange> pages,
      Optional<String> text)
      implements SelectableJson {
    static Line of(FoundArticle found, boolean withText) {
      Article article = found.article();
      CitedText cited = CitedText.of(article);
      Optional<Passage> passage = found.evidence().passages().stream().findFirst();
      return new Line(
          article.id(),
          article.masthead().title(),
          MastheadJson.of(article.masthead()),
          cited.sha256(),
          found.indexed().toString(),
          found.evidence().matches().stream().map(WordMatch::form).distinct().toList(),
          passage.map(Passage::text).orElse(""),
          passage.flatMap(Passage::pages),
          withText ? Optional.of(cited.text()) : Optional.empty());
    }
  }
}

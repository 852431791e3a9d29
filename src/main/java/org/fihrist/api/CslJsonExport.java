package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.fihrist.article.PageRange;
import org.fihrist.search.FoundArticle;

/**
 * Results for citation processors: a list of items as <a
 * href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</a> has them,
 * an item a line.
 */
final class CslJsonExport implements Export {
  private final OutputStream out;
  private boolean begun;

  CslJsonExport(OutputStream out) {
    this.out = new BufferedOutputStream(out);
  }

  @Override
  public void add(FoundArticle found) throws IOException {
    out.write(begun ? ',' : '[');
    out.write('\n');
    begun = true;
    out.write(Json.bytes(Item.of(Citation.of(found))));
  }

  @Override
  public void finish() throws IOException {
    if (!begun) {
      out.write('[');
    }
    out.write('\n');
    out.write(']');
    out.write('\n');
    out.flush();
  }

  private record Item(
      String id,
      String type,
      String title,
      Optional<List<Author>> author,
      @JsonProperty("container-title") Optional<String> outlet,
      @JsonProperty("publisher-place") Optional<String> place,
      Optional<Issued> issued,
      Optional<String> page,
      @JsonProperty("URL") Optional<String> url,
      Optional<String> language,
      String note) {
    static Item of(Citation citation) {
      return new Item(
          citation.id(),
          "article-newspaper",
          citation.title(),
          known(citation.credits().author()).map(name -> List.of(new Author(name))),
          known(citation.credits().outlet()),
          known(citation.credits().place()),
          Optional.of(citation.published())
              .filter(parts -> !parts.isEmpty())
              .map(parts -> new Issued(List.of(parts))),
          citation.pages().map(PageRange::text),
          known(citation.links().url()),
          known(citation.links().language()),
          citation.note());
    }

    private static Optional<String> known(String text) {
      return Optional.of(text).filter(value -> !value.isEmpty());
    }
  }

  /** Returns a name as it is, because family names cannot be recognised reliably. */
  private record Author(String literal) {}

  private record Issued(@JsonProperty("date-parts") List<List<Integer>> parts) {}
}

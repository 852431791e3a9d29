package org.fihrist.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.fihrist.search.SharedPassage;
import org.fihrist.search.TextReuse;

/** The other articles that share text with an article. */
public record TextReuseJson(int total, String generation, List<Carrier> articles) {
  /** The document, in UTF-8. */
  public static byte[] bytes(TextReuse reuse) {
    return Json.bytes(
        new TextReuseJson(
            reuse.total(),
            reuse.generation(),
            reuse.articles().stream().map(Carrier::of).toList()));
  }

  /** An article with the shared passages and their share of the text. */
  record Carrier(@JsonUnwrapped ListedJson article, double share, List<Shared> passages) {
    static Carrier of(TextReuse.Carrier carrier) {
      return new Carrier(
          ListedJson.of(carrier.article()),
          carrier.share(),
          carrier.passages().stream().map(Shared::of).toList());
    }
  }

  /** A passage of both articles. */
  record Shared(int words, SharedPassage.Span here, SharedPassage.Span there) {
    static Shared of(SharedPassage passage) {
      return new Shared(passage.words(), passage.here(), passage.there());
    }
  }
}

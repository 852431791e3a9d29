package org.fihrist.api;

import java.util.List;
import org.fihrist.search.Duplicates;

/** The other articles with nearly the same text as an article. */
public record DuplicatesJson(int total, String generation, List<ListedJson> articles) {
  /** The document, in UTF-8. */
  public static byte[] bytes(Duplicates duplicates) {
    return Json.bytes(
        new DuplicatesJson(
            duplicates.total(),
            duplicates.generation(),
            duplicates.articles().stream().map(ListedJson::of).toList()));
  }
}

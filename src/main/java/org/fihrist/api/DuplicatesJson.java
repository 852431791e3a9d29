package org.fihrist.api;

import java.util.List;
import org.fihrist.search.Copies;

/** The other articles with nearly the same text as an article. */
public record DuplicatesJson(int total, String generation, List<ListedJson> articles) {
  /** The document, in UTF-8. */
  public static byte[] bytes(Copies duplicates, String generation) {
    return Json.bytes(
        new DuplicatesJson(
            duplicates.total(),
            generation,
            duplicates.listed().stream().map(ListedJson::of).toList()));
  }
}

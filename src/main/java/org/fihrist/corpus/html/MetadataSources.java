package org.fihrist.corpus.html;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.fihrist.article.Credits;
import org.fihrist.corpus.page.Page;
import org.fihrist.corpus.page.PageObserver;

/** The metadata of a page from several sources, in the order of trust. */
final class MetadataSources {
  private final Map<String, Metadata> sources = new LinkedHashMap<>();

  /** Adds a source that is less trusted than the sources before it. */
  void add(String name, Metadata said) {
    sources.put(name, said);
  }

  /** The metadata with each field from the most trusted source that has it. */
  Metadata all() {
    return sources.values().stream().reduce(Metadata.NONE, Metadata::or);
  }

  /** Reports to an observer the source of each field of a page. */
  void tell(Page page, PageObserver observer) {
    if (!observer.isListening()) {
      return;
    }
    Credits credits = page.masthead().credits();
    tell("title", page.masthead().title(), Metadata::title, observer);
    tell("outlet", credits.outlet(), said -> said.credits().outlet(), observer);
    tell("author", credits.author(), said -> said.credits().author(), observer);
    tell("place", credits.place(), said -> said.credits().place(), observer);
    tell("category", credits.category(), said -> said.credits().category(), observer);
    tell("url", page.masthead().url(), Metadata::url, observer);
  }

  private void tell(
      String field, String value, Function<Metadata, String> part, PageObserver observer) {
    String evidence =
        sources.entrySet().stream()
            .filter(source -> isFrom(part.apply(source.getValue()), value))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("visible lines of the page");
    observer.field(field, value, value.isEmpty() ? "not found" : evidence);
  }

  /** Whether a value comes from a stated one; a site or a place may have been removed from it. */
  private static boolean isFrom(String said, String value) {
    return !said.isEmpty() && !value.isEmpty() && said.contains(value);
  }
}

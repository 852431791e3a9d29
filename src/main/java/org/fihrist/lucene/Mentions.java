package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fihrist.names.Entry;
import org.fihrist.names.FoldedWord;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.GazetteerException;
import org.fihrist.names.Kind;
import org.fihrist.names.Mention;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexUnavailableException;

/**
 * Who and what an article names, by the gazetteer that comes with the program and the one that
 * operators keep beside their index.
 *
 * @param gazetteer whom one knows
 */
record Mentions(Gazetteer gazetteer) {
  /** The operators' file in an index folder; without it nothing is added. */
  static final String FILE = "gazetteer.tsv";

  private static final class Shipped {
    /** It takes some tenths of a second to read, and is the same for everybody. */
    static final Gazetteer GAZETTEER = Gazetteer.shipped();

    private Shipped() {}
  }

  /**
   * Those of an index folder.
   *
   * @throws IndexUnavailableException when the operators' file has a line that cannot be taken
   */
  static Mentions of(Path root) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.exists(file)) {
      return new Mentions(Shipped.GAZETTEER);
    }
    try {
      return new Mentions(Shipped.GAZETTEER.with(file));
    } catch (GazetteerException e) {
      throw new IndexUnavailableException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Takes note of what one article's texts name. */
  Named listen() {
    return new Named(gazetteer);
  }

  /** The names of everything that an article's headline and body name. */
  static final class Named implements NumberedText.Listener {
    private final Gazetteer gazetteer;
    private final Map<Facet, Set<String>> names = new EnumMap<>(Facet.class);

    private Named(Gazetteer gazetteer) {
      this.gazetteer = gazetteer;
    }

    @Override
    public boolean listensTo(String field) {
      return field.equals(Schema.TITLE) || field.equals(Schema.BODY);
    }

    @Override
    public void hear(String text, List<FoldedWord> words) {
      for (Mention mention : gazetteer.mentions(text, words)) {
        Entry entry = mention.entry();
        names.computeIfAbsent(facet(entry.kind()), _ -> new LinkedHashSet<>()).add(entry.name());
      }
    }

    /** By the facets that tell them. */
    Map<Facet, Set<String>> names() {
      return names;
    }
  }

  private static Facet facet(Kind kind) {
    return switch (kind) {
      case PERSON -> Facet.PERSON;
      case ORGANISATION -> Facet.ORGANISATION;
      case PLACE -> Facet.PLACE_NAMED;
    };
  }
}

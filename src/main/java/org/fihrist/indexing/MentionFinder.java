package org.fihrist.indexing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.fihrist.names.EntityKind;
import org.fihrist.names.Entry;
import org.fihrist.names.FoldedWord;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.Mention;
import org.fihrist.names.UnlistedPeople;
import org.fihrist.search.Facet;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.FacetValue;

/**
 * Who and what an article names, by the gazetteer that comes with the program, the one that
 * operators keep beside their index, and evidence in the article.
 *
 * @param gazetteer whom one knows
 * @param values the names that were met, as facets have them: they are few and come again
 */
public record MentionFinder(
    Gazetteer gazetteer, ConcurrentMap<String, Optional<FacetValue>> values) {
  /**
   * Creates a finder for an index folder.
   *
   * @throws IndexUnavailableException when a line of the operator's file cannot be read
   */
  public static MentionFinder of(Path root) throws IOException {
    return new MentionFinder(OperatorGazetteer.read(root), new ConcurrentHashMap<>());
  }

  /**
   * Numbers words, starting with the given ones, and records whether a name may begin with each of
   * them.
   */
  public WordNumbering newWords(String... known) {
    return new WordNumbering(
        folded -> gazetteer.mayName(folded) || UnlistedPeople.mayBegin(folded), known);
  }

  /** Collects the names in the texts of one article. */
  public Named listen() {
    return new Named(this);
  }

  /** Returns the names in an article's headline and body. */
  public static final class Named implements TextListener {
    private final MentionFinder mentions;
    private final UnlistedPeople unlisted;
    private final Map<Facet, Set<FacetValue>> names = new EnumMap<>(Facet.class);

    private Named(MentionFinder mentions) {
      this.mentions = mentions;
      this.unlisted = new UnlistedPeople(mentions.gazetteer);
    }

    @Override
    public boolean listensTo(String field) {
      return field.equals(ArticleFields.TITLE) || field.equals(ArticleFields.BODY);
    }

    @Override
    public void hear(String text, List<FoldedWord> words) {
      List<Mention> known = mentions.gazetteer.mentions(text, words);
      unlisted.read(text, words, known);
      for (Mention mention : known) {
        Entry entry = mention.entry();
        add(facet(entry.kind()), entry.name());
      }
    }

    private void add(Facet facet, String name) {
      Set<FacetValue> named = names.computeIfAbsent(facet, _ -> new LinkedHashSet<>());
      mentions.values.computeIfAbsent(name, FacetValue::of).ifPresent(named::add);
    }

    /** By the facets that tell them; asked for when all texts of the article have been heard. */
    public Map<Facet, Set<FacetValue>> names() {
      unlisted.names().forEach(name -> add(Facet.PERSON, name));
      return names;
    }
  }

  private static Facet facet(EntityKind kind) {
    return switch (kind) {
      case PERSON -> Facet.PERSON;
      case ORGANISATION -> Facet.ORGANISATION;
      case PLACE -> Facet.PLACE_NAMED;
    };
  }
}

package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.query.Field;
import org.fihrist.search.Completion.Kind;
import org.fihrist.search.Facet;

/**
 * An author, an outlet or a place that articles are credited to, or somebody that they name.
 *
 * @param facet what articles have it as
 * @param words as written
 * @param folded the same, folded
 * @param articles how many articles
 */
public record CreditedName(Facet facet, List<String> words, List<String> folded, int articles) {
  private static final Map<Field, Facet> FIELDS =
      Map.of(Field.AUTHOR, Facet.AUTHOR, Field.OUTLET, Facet.OUTLET, Field.PLACE, Facet.PLACE);

  public CreditedName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
  }

  /** What it is to somebody who types it. */
  public Kind kind() {
    return switch (facet) {
      case PLACE, PLACE_NAMED -> Kind.PLACE;
      default -> Kind.NAME;
    };
  }

  /**
   * Whether any of its words may be what is typed of it; a ministry is not looked for by its
   * country.
   */
  public boolean isKnownByAnyWord() {
    return facet != Facet.ORGANISATION && facet != Facet.PLACE_NAMED;
  }

  /** This one or the other, whichever more articles have. */
  CreditedName ofMoreArticles(CreditedName other) {
    return other.articles > articles ? other : this;
  }

  /** Those of an index that articles are credited to. */
  static List<CreditedName> all(IndexReader reader) throws IOException {
    List<CreditedName> all = new ArrayList<>();
    for (Map.Entry<Field, Facet> field : FIELDS.entrySet()) {
      all.addAll(of(reader, ArticleSchema.textField(field.getKey()), field.getValue()));
    }
    return all;
  }

  private static List<CreditedName> of(IndexReader reader, String field, Facet facet)
      throws IOException {
    List<String> terms = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    HeadlineWords sequences =
        HeadlineWords.of(
            reader,
            field,
            term ->
                numbers.computeIfAbsent(
                    term,
                    _ -> {
                      terms.add(term);
                      return terms.size() - 1;
                    }));
    Map<List<Integer>, Integer> counts = new HashMap<>();
    for (int document = 0; document < sequences.documents(); document++) {
      int[] words = new int[sequences.length(document)];
      for (int i = 0; i < words.length; i++) {
        words[i] = sequences.word(document, i);
      }
      counts.merge(
          Arrays.stream(words).filter(word -> word >= 0).boxed().toList(), 1, Integer::sum);
    }
    counts.remove(List.of());
    return counts.entrySet().stream()
        .map(name -> {
          List<String> written = name.getKey().stream().map(terms::get).toList();
          return new CreditedName(
              facet,
              written.stream().map(LadderTerms::exact).toList(),
              written.stream().map(LadderTerms::folded).toList(),
              name.getValue());
        })
        .collect(Collectors.toList());
  }
}

package org.fihrist.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.query.Field;
import org.fihrist.search.Completion.Kind;

/**
 * An author, an outlet or a place that articles are credited to.
 *
 * @param kind what it is to somebody who types it
 * @param words as written
 * @param folded the same, folded
 * @param articles how many articles
 */
record CreditedName(Kind kind, List<String> words, List<String> folded, int articles) {
  private static final Map<Field, Kind> FIELDS =
      Map.of(Field.AUTHOR, Kind.NAME, Field.OUTLET, Kind.NAME, Field.PLACE, Kind.PLACE);

  CreditedName {
    words = List.copyOf(words);
    folded = List.copyOf(folded);
  }

  /** Those of an index. */
  static List<CreditedName> all(IndexReader reader) throws IOException {
    List<CreditedName> all = new ArrayList<>();
    for (Map.Entry<Field, Kind> field : FIELDS.entrySet()) {
      all.addAll(of(reader, Schema.textField(field.getKey()), field.getValue()));
    }
    return all;
  }

  private static List<CreditedName> of(IndexReader reader, String field, Kind kind)
      throws IOException {
    List<String> terms = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    WordSequences sequences =
        WordSequences.of(
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
              kind,
              written.stream().map(LadderTerms::exact).toList(),
              written.stream().map(LadderTerms::folded).toList(),
              name.getValue());
        })
        .collect(Collectors.toList());
  }
}

package org.fihrist.lucene.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.fihrist.advice.ArticleDays;
import org.fihrist.advice.CreditedName;
import org.fihrist.advice.HeadlineWords;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.indexing.DateTimeNumber;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.query.Field;
import org.fihrist.search.Facet;

/** Reads a {@link WordIndex} from an index; the number of a headline is that of its document. */
final class WordIndexReader {
  private static final Map<Field, Facet> FIELDS =
      Map.of(Field.AUTHOR, Facet.AUTHOR, Field.OUTLET, Facet.OUTLET, Field.PLACE, Facet.PLACE);

  private WordIndexReader() {}

  /**
   * Reads the words of an index.
   *
   * @param mentioned the names that articles mention
   */
  static WordIndex read(IndexReader reader, Vocabulary vocabulary, List<CreditedName> mentioned)
      throws IOException {
    HeadlineWords headlines =
        FieldWords.of(
            reader, ArticleSchema.TITLE, term -> vocabulary.find(LadderTerms.folded(term)));
    return new WordIndex(vocabulary, headlines, days(reader), names(reader, mentioned));
  }

  static ArticleDays days(IndexReader reader) throws IOException {
    int[] days = new int[reader.maxDoc()];
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues values = leaf.reader().getNumericDocValues(ArticleSchema.MOMENT);
      while (values != null && values.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        days[leaf.docBase + values.docID()] = DateTimeNumber.day(values.longValue());
      }
    }
    return new ArticleDays(days);
  }

  /** A name that is both credited and mentioned counts as the more frequent of the two. */
  private static List<CreditedName> names(IndexReader reader, List<CreditedName> mentioned)
      throws IOException {
    Map<List<String>, CreditedName> names = new LinkedHashMap<>();
    for (CreditedName name : credited(reader)) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    for (CreditedName name : mentioned) {
      names.merge(name.folded(), name, CreditedName::ofMoreArticles);
    }
    return List.copyOf(names.values());
  }

  /**
   * Returns the names to which articles are credited, sorted, so that the order of terms does not
   * matter.
   */
  private static List<CreditedName> credited(IndexReader reader) throws IOException {
    List<CreditedName> all = new ArrayList<>();
    for (Map.Entry<Field, Facet> field : FIELDS.entrySet()) {
      all.addAll(of(reader, ArticleSchema.textField(field.getKey()), field.getValue()));
    }
    all.sort(
        Comparator.comparing(CreditedName::facet)
            .thenComparing(name -> String.join(" ", name.words())));
    return all;
  }

  private static List<CreditedName> of(IndexReader reader, String field, Facet facet)
      throws IOException {
    List<String> terms = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    HeadlineWords sequences =
        FieldWords.of(
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
    for (int document = 0; document < sequences.headlines(); document++) {
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

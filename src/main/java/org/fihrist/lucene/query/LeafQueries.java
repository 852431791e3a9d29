package org.fihrist.lucene.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Range;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.query.Query.Word;

/**
 * The leaves of a query over some text fields of the index.
 *
 * @param fields the fields, and what each weighs
 * @param queryWords the words of the whole query
 * @param wordQueries what becomes of a word
 */
record LeafQueries(Map<String, Float> fields, QueryWords queryWords, WordQueries wordQueries) {
  LeafQueries {
    fields = Map.copyOf(fields);
  }

  /** A word of a text, at every level up to the loosest allowed. */
  Query word(TextWord word, Level loosest) {
    return overFields(field -> wordQueries.ladder(field, word.forms(), loosest));
  }

  Query phrase(Phrase phrase) {
    return overFields(field -> phrase(field, phrase));
  }

  private Query phrase(String field, Phrase phrase) {
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder().setSlop(phrase.slop());
    for (Word word : phrase.words()) {
      for (TextWord found : queryWords.of(word.text())) {
        List<Term> terms = wordQueries.terms(field, found.forms(), word.loosest());
        if (terms.isEmpty()) {
          return new MatchNoDocsQuery("no article has " + found.forms());
        }
        query.add(terms.toArray(Term[]::new));
      }
    }
    MultiPhraseQuery built = query.build();
    return built.getTermArrays().length == 0
        ? new MatchNoDocsQuery("a phrase without words")
        : built;
  }

  /** Words one behind the other, in any spelling, the first of them maybe behind proclitics. */
  Query together(List<TextWord> words) {
    return overFields(field -> {
      MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
      for (int i = 0; i < words.size(); i++) {
        WordForms forms = words.get(i).forms();
        List<Term> terms =
            i == 0
                ? wordQueries.spellingsBehindProclitics(field, forms)
                : wordQueries.spellings(field, forms);
        if (terms.isEmpty()) {
          return new MatchNoDocsQuery("no article has " + forms);
        }
        query.add(terms.toArray(Term[]::new));
      }
      return query.build();
    });
  }

  Query wildcard(Wildcard wildcard) {
    return overFields(field -> PatternQueries.of(field, wildcard.pattern()));
  }

  Query fuzzy(Fuzzy fuzzy) {
    List<Query> words = new ArrayList<>();
    for (TextWord word : queryWords.of(fuzzy.text())) {
      boolean near =
          words.size() < NearWord.MOST_PARTS && word.forms().folded().length() <= NearWord.LONGEST;
      words.add(near ? fuzzy(word, fuzzy.edits()) : word(word, Level.FOLDED));
    }
    return any(words);
  }

  private Query fuzzy(TextWord word, int edits) {
    NearWord near = NearWord.of(word.forms(), edits);
    return overFields(field -> new NearWordQuery(field, near));
  }

  /** Words between two others, by the order of their folded letters. */
  Query range(Range range) {
    String from = LadderTerms.spellingPrefix(FoldedPattern.of(range.from()).folded());
    String to = LadderTerms.spellingPrefix(FoldedPattern.of(range.to()).folded());
    String first = range.bounds().includesFrom() ? from : LadderTerms.afterSpellings(from);
    String last = range.bounds().includesTo() ? LadderTerms.afterSpellings(to) : to;
    String end = range.to().isEmpty() ? LadderTerms.afterAllSpellings() : last;
    return overFields(
        field -> new TermRangeQuery(field, new BytesRef(first), new BytesRef(end), true, false));
  }

  private Query overFields(Function<String, Query> query) {
    List<Query> queries = new ArrayList<>();
    fields.forEach((field, weight) -> {
      Query inField = query.apply(field);
      if (!(inField instanceof MatchNoDocsQuery)) {
        queries.add(weight == 1 ? inField : new BoostQuery(inField, weight));
      }
    });
    return queries.isEmpty() ? new MatchNoDocsQuery("no article has it") : any(queries);
  }

  private static Query any(List<Query> queries) {
    if (queries.size() == 1) {
      return queries.getFirst();
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}

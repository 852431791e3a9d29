package org.fihrist.lucene.query;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.Query.Boosted;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Everything;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Nothing;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Range;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.query.Query.Word;

/** Turns one query tree into Lucene's. Made anew for each request. */
public final class QueryTranslator {
  private final Map<Field, Float> defaultFields;
  private final QueryWords queryWords;
  private final WordQueries wordQueries;

  private QueryTranslator(
      Map<Field, Float> defaultFields, QueryWords queryWords, WordQueries wordQueries) {
    this.defaultFields = defaultFields;
    this.queryWords = queryWords;
    this.wordQueries = wordQueries;
  }

  /**
   * A query in Lucene's terms.
   *
   * @param matching matches and ranks every article that holds any of the words
   * @param withAllWords matches and ranks those that hold every word; equal to {@code matching}
   *     when there is only one
   * @param together matches those in which the words of a short query stand together
   * @param bonus exceeds every score of {@code matching}
   * @param deciding how many clauses an article must match to hold every word
   * @param words the words that were typed without a sign, by which what was found is ranked again
   */
  public record Translated(
      Query matching,
      Query withAllWords,
      Optional<Query> together,
      float bonus,
      int deciding,
      List<TextWord> words) {
    public Translated {
      words = List.copyOf(words);
    }

    /** Whether some articles may hold every word and others not. */
    public boolean hasSteps() {
      return deciding > 1;
    }

    /**
     * The queries whose articles are ranked first, the strictest first. A reader who types a few
     * words means all of them, and best as one name or term: then articles in which they stand
     * together come before those in which they are strewn. Of a longer text the best article seldom
     * holds every word: there a long article that holds them all by chance must not come first.
     */
    public List<Query> tiers() {
      if (!hasSteps() || deciding > QueryWeights.MOST_WORDS_ALL_FIRST) {
        return List.of();
      }
      return together
          .map(phrase -> List.of(both(withAllWords, phrase), withAllWords))
          .orElse(List.of(withAllWords));
    }

    /**
     * The same with misspellings looked up, which costs more than many a search: once, not four
     * times.
     */
    public Translated rewritten(IndexSearcher searcher) throws IOException {
      Query any = searcher.rewrite(matching);
      Query all = hasSteps() ? searcher.rewrite(withAllWords) : any;
      Optional<Query> phrase =
          together.isEmpty() ? together : Optional.of(searcher.rewrite(together.get()));
      return new Translated(any, all, phrase, bonus, deciding, words);
    }

    /** The same among some articles only; scores stay as they are. */
    public Translated among(Query some) {
      Query any = both(matching, some);
      Query all = hasSteps() ? both(withAllWords, some) : any;
      return new Translated(any, all, together, bonus, deciding, words);
    }

    private static Query both(Query scored, Query filter) {
      return new BooleanQuery.Builder().add(scored, Occur.MUST).add(filter, Occur.FILTER).build();
    }
  }

  /** Translates a query over title and body, and readers' comments if wanted. */
  public static Translated translate(
      org.fihrist.query.Query query, boolean comments, Ladder ladder, WordQueries wordQueries) {
    Map<Field, Float> text = Map.of(Field.TITLE, QueryWeights.TITLE, Field.BODY, QueryWeights.BODY);
    Map<Field, Float> all =
        Map.of(
            Field.TITLE,
            QueryWeights.TITLE,
            Field.BODY,
            QueryWeights.BODY,
            Field.COMMENT,
            QueryWeights.COMMENT);
    QueryWords queryWords = new QueryWords(ladder);
    return new QueryTranslator(comments ? all : text, queryWords, wordQueries).translate(query);
  }

  /**
   * A clause of the whole query; one that decides has to match for an article to hold all of it.
   */
  private record Part(Query query, Occur occur, boolean decides) {
    BooleanClause clause(boolean all) {
      return new BooleanClause(query, all && decides && occur == Occur.SHOULD ? Occur.MUST : occur);
    }
  }

  private Translated translate(org.fihrist.query.Query query) {
    List<Part> parts = parts(query);
    List<Query> bonuses = bonuses(query);
    Query matching = joined(parts, bonuses, false);
    int deciding = Math.toIntExact(parts.stream().filter(Part::decides).count());
    Query withAllWords = deciding < 2 ? matching : joined(parts, bonuses, true);
    float bonus = QueryWeights.tierBonus(parts.size() + bonuses.size());
    List<TextWord> words = unmarkedWords(query);
    Optional<Query> together =
        deciding > 1 && deciding <= QueryWeights.MOST_WORDS_ALL_FIRST && isPlain(query)
            ? Optional.of(leaves(defaultFields).together(words))
            : Optional.empty();
    return new Translated(matching, withAllWords, together, bonus, deciding, words);
  }

  /** Whether a query is words side by side and nothing else. */
  private static boolean isPlain(org.fihrist.query.Query query) {
    return clauses(query).stream()
        .allMatch(clause ->
            clause.occur() == org.fihrist.query.Query.Occur.SHOULD
                && clause.query() instanceof Word word
                && word.loosest() == Level.FAMILY);
  }

  private static Query joined(List<Part> parts, List<Query> bonuses, boolean all) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<BooleanClause> clauses = parts.stream().map(part -> part.clause(all)).toList();
    clauses.forEach(query::add);
    query.setMinimumNumberShouldMatch(fewest(clauses.stream().map(BooleanClause::occur).toList()));
    if (parts.stream().allMatch(part -> part.occur() == Occur.MUST_NOT)) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    if (bonuses.isEmpty()) {
      return query.build();
    }
    BooleanQuery.Builder more = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
    bonuses.forEach(bonus -> more.add(bonus, Occur.SHOULD));
    return more.build();
  }

  private List<Part> parts(org.fihrist.query.Query query) {
    List<Clause> clauses = clauses(query);
    boolean stopWordsDecide = clauses.stream().noneMatch(this::decides);
    List<Part> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.occur() == org.fihrist.query.Query.Occur.BONUS) {
        continue;
      }
      Occur occur = occur(clause.occur());
      if (clause.query() instanceof Word word && occur == Occur.SHOULD) {
        for (TextWord found : queryWords.of(word.text())) {
          if (stopWordsDecide || tells(word, found)) {
            parts.add(new Part(leaf(found, word.loosest(), defaultFields), occur, true));
          }
        }
      } else {
        boolean decides = occur == Occur.MUST || occur == Occur.SHOULD;
        parts.add(new Part(read(clause.query(), defaultFields), occur, decides));
      }
    }
    return parts;
  }

  /** Whether an article must hold this to hold all of the query: stop words need not be there. */
  private boolean decides(Clause clause) {
    if (clause.occur() != org.fihrist.query.Query.Occur.SHOULD) {
      return clause.occur() == org.fihrist.query.Query.Occur.MUST;
    }
    return !(clause.query() instanceof Word word)
        || queryWords.of(word.text()).stream().anyMatch(found -> tells(word, found));
  }

  /** A stop word tells nothing, unless it was asked for by a sign. */
  private static boolean tells(Word word, TextWord found) {
    return word.loosest() != Level.FAMILY || !StopWords.contains(found.forms());
  }

  /** The words typed without a sign, in order, wherever brackets put them. */
  private List<TextWord> unmarkedWords(org.fihrist.query.Query query) {
    return switch (query) {
      case Word word when word.loosest() == Level.FAMILY -> queryWords.of(word.text());
      case Boosted boosted -> unmarkedWords(boosted.query());
      case Junction junction ->
          junction.clauses().stream()
              .filter(clause -> isAsked(clause.occur()))
              .flatMap(clause -> unmarkedWords(clause.query()).stream())
              .toList();
      default -> List.of();
    };
  }

  private static List<Clause> clauses(org.fihrist.query.Query query) {
    return query instanceof Junction junction
        ? junction.clauses()
        : List.of(new Clause(org.fihrist.query.Query.Occur.SHOULD, query));
  }

  private Query read(org.fihrist.query.Query query, Map<Field, Float> fields) {
    return switch (query) {
      case Everything _ -> MatchAllDocsQuery.INSTANCE;
      case Nothing _ -> MatchNoDocsQuery.INSTANCE;
      case Word word -> word(word, fields);
      case Phrase phrase -> leaves(fields).phrase(phrase);
      case Wildcard wildcard -> leaves(fields).wildcard(wildcard);
      case Fuzzy fuzzy -> leaves(fields).fuzzy(fuzzy);
      case Range range -> range(range);
      case In in -> in(in);
      case Boosted boosted -> new BoostQuery(read(boosted.query(), fields), boosted.factor());
      case Junction junction -> junction(junction, fields);
    };
  }

  private Query word(Word word, Map<Field, Float> fields) {
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (TextWord found : queryWords.of(word.text())) {
      words.add(leaf(found, word.loosest(), fields), Occur.SHOULD);
    }
    return words.build();
  }

  /** A stop word counts little, and only as it is: its inflections say even less. */
  private Query leaf(TextWord word, Level loosest, Map<Field, Float> fields) {
    if (!StopWords.contains(word.forms())) {
      return leaves(fields).word(word, loosest);
    }
    Level asItIs = loosest.within(Level.FOLDED) ? loosest : Level.FOLDED;
    return new BoostQuery(leaves(fields).word(word, asItIs), QueryWeights.STOP_WORD);
  }

  private Query junction(Junction junction, Map<Field, Float> fields) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Occur> occurs = new ArrayList<>();
    for (Clause clause : junction.clauses()) {
      occurs.add(occur(clause.occur()));
      query.add(read(clause.query(), fields), occurs.getLast());
    }
    query.setMinimumNumberShouldMatch(fewest(occurs));
    if (occurs.stream().allMatch(occur -> occur == Occur.MUST_NOT)) {
      query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return query.build();
  }

  /** How many that are merely welcome have to match: to Lucene none, when there is a filter. */
  static int fewest(List<Occur> occurs) {
    boolean filtered = occurs.contains(Occur.FILTER) && !occurs.contains(Occur.MUST);
    return filtered && occurs.contains(Occur.SHOULD) ? 1 : 0;
  }

  static Occur occur(org.fihrist.query.Query.Occur occur) {
    return switch (occur) {
      case MUST -> Occur.MUST;
      case SHOULD, BONUS -> Occur.SHOULD;
      case FILTER -> Occur.FILTER;
      case MUST_NOT -> Occur.MUST_NOT;
    };
  }

  private Query in(In in) {
    return switch (in.field()) {
      case ID, URL, DATE, COLLECTION -> ValueQueries.in(in.field(), in.query());
      default -> read(in.query(), Map.of(in.field(), QueryWeights.BODY));
    };
  }

  private Query range(Range range) {
    return switch (range.field()) {
      case ID, URL, DATE, COLLECTION -> ValueQueries.range(range);
      default -> leaves(Map.of(range.field(), QueryWeights.BODY)).range(range);
    };
  }

  private static boolean isAsked(org.fihrist.query.Query.Occur occur) {
    return occur != org.fihrist.query.Query.Occur.MUST_NOT
        && occur != org.fihrist.query.Query.Occur.BONUS;
  }

  /** What raises the score of articles that match otherwise. */
  private List<Query> bonuses(org.fihrist.query.Query query) {
    List<Query> bonuses = new ArrayList<>(phraseWords(query));
    for (Clause clause : clauses(query)) {
      if (clause.occur() == org.fihrist.query.Query.Occur.BONUS) {
        bonuses.add(new BoostQuery(read(clause.query(), defaultFields), QueryWeights.QUOTED_PART));
      }
    }
    return bonuses;
  }

  /**
   * The words of phrases that stand among other words. They match nothing by themselves, but an
   * article that matches otherwise and holds them out of order is nearer to what was meant than one
   * that does not: a pasted headline often has a name in quotes.
   */
  private List<Query> phraseWords(org.fihrist.query.Query query) {
    List<Query> words = new ArrayList<>();
    List<Clause> clauses = clauses(query);
    for (Clause clause : clauses.size() > 1 ? clauses : List.<Clause>of()) {
      if (isAsked(clause.occur()) && clause.query() instanceof Phrase phrase) {
        for (Word word : phrase.words()) {
          words.add(new BoostQuery(word(word, defaultFields), QueryWeights.PHRASE_WORD));
        }
      }
    }
    return words;
  }

  private LeafQueries leaves(Map<Field, Float> fields) {
    return new LeafQueries(
        fields.entrySet().stream()
            .collect(toMap(e -> ArticleSchema.textField(e.getKey()), Map.Entry::getValue)),
        queryWords,
        wordQueries);
  }
}

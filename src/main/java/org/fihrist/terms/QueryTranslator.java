package org.fihrist.terms;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
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
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Occur;

/** Translates one query into trees of terms. A translator serves one request. */
public final class QueryTranslator {
  /** Stands for the number of all deciding parts. */
  private static final int ALL = -1;

  private final Map<Field, Float> defaultFields;
  private final QueryWords queryWords;
  private final WordQueries wordQueries;

  private QueryTranslator(
      Map<Field, Float> defaultFields, QueryWords queryWords, WordQueries wordQueries) {
    this.defaultFields = defaultFields;
    this.queryWords = queryWords;
    this.wordQueries = wordQueries;
  }

  /** Translates a query over title and body, and over readers' comments if wanted. */
  public static TranslatedQuery translate(
      Query query, boolean comments, Ladder ladder, TermTable table) {
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
    return new QueryTranslator(comments ? all : text, queryWords, new WordQueries(table))
        .translate(query);
  }

  /**
   * A clause of the whole query. An article holds all words of the query if every deciding clause
   * matches.
   */
  private record Part(TermTree tree, Occur occur, boolean decides) {
    TermTree.Clause clause(boolean all) {
      return new TermTree.Clause(
          all && decides && occur == Occur.SHOULD ? Occur.MUST : occur, tree);
    }
  }

  private TranslatedQuery translate(Query query) {
    List<Part> parts = parts(query);
    List<TermTree> bonuses = bonuses(query);
    TermTree matching = joined(parts, bonuses, fewest(query, parts));
    int deciding = Math.toIntExact(parts.stream().filter(Part::decides).count());
    TermTree withAllWords = deciding < 2 ? matching : joined(parts, bonuses, ALL);
    float bonus = QueryWeights.tierBonus(parts.size() + bonuses.size());
    List<TextWord> words = unmarkedWords(query);
    Optional<TermTree> together =
        deciding > 1 && deciding <= QueryWeights.MAX_WORDS_ALL_FIRST && isPlain(query)
            ? Optional.of(leaves(defaultFields).together(words))
            : Optional.empty();
    return new TranslatedQuery(matching, withAllWords, together, bonus, deciding, words);
  }

  /** Tests whether a query consists of plain words only. */
  private static boolean isPlain(Query query) {
    return clauses(query).stream()
        .allMatch(clause ->
            clause.occur() == Query.Occur.SHOULD
                && clause.query() instanceof Word word
                && word.loosest() == Level.FAMILY);
  }

  /** Returns the minimum number of optional parts that must match. */
  private static int fewest(Query query, List<Part> parts) {
    if (!(query instanceof Junction junction && junction.most())) {
      return 0;
    }
    long optional =
        parts.stream().filter(part -> part.decides() && part.occur() == Occur.SHOULD).count();
    return optional == 0 ? 0 : Math.toIntExact(optional / 2 + 1);
  }

  /**
   * Makes a junction.
   *
   * @param fewest the minimum number of optional parts that must match; {@link #ALL} for all
   *     deciding ones
   */
  private static TermTree joined(List<Part> parts, List<TermTree> bonuses, int fewest) {
    TermTree asked =
        junction(
            parts.stream().map(part -> part.clause(fewest == ALL)).toList(), Math.max(fewest, 0));
    if (bonuses.isEmpty()) {
      return asked;
    }
    List<TermTree.Clause> more = new ArrayList<>();
    more.add(new TermTree.Clause(Occur.MUST, asked));
    bonuses.forEach(bonus -> more.add(new TermTree.Clause(Occur.SHOULD, bonus)));
    return new TermTree.Junction(more, 0);
  }

  /** A junction with exclusions only needs a clause that matches all articles. */
  private static TermTree junction(List<TermTree.Clause> clauses, int fewest) {
    List<TermTree.Clause> all = new ArrayList<>(clauses);
    if (clauses.stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
      all.add(new TermTree.Clause(Occur.MUST, new TermTree.All()));
    }
    return new TermTree.Junction(all, Math.max(fewest, fewest(clauses)));
  }

  private List<Part> parts(Query query) {
    List<Clause> clauses = clauses(query);
    boolean stopWordsDecide = clauses.stream().noneMatch(this::decides);
    List<Part> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause.occur() == Query.Occur.BONUS) {
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

  /**
   * Tests whether a part decides, that is, whether an article must match it to hold all words of
   * the query. Stop words do not decide.
   */
  private boolean decides(Clause clause) {
    if (clause.occur() != Query.Occur.SHOULD) {
      return clause.occur() == Query.Occur.MUST;
    }
    return !(clause.query() instanceof Word word)
        || queryWords.of(word.text()).stream().anyMatch(found -> tells(word, found));
  }

  /** A stop word does not decide, unless the reader marked it with an operator. */
  private static boolean tells(Word word, TextWord found) {
    return word.loosest() != Level.FAMILY || !StopWords.contains(found.forms());
  }

  /** Returns the words without an operator, in order, inside or outside brackets. */
  private List<TextWord> unmarkedWords(Query query) {
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

  private static List<Clause> clauses(Query query) {
    return query instanceof Junction junction
        ? junction.clauses()
        : List.of(new Clause(Query.Occur.SHOULD, query));
  }

  private TermTree read(Query query, Map<Field, Float> fields) {
    return switch (query) {
      case Everything _ -> new TermTree.All();
      case Nothing _ -> new TermTree.None();
      case Word word -> word(word, fields);
      case Phrase phrase -> leaves(fields).phrase(phrase);
      case Wildcard wildcard -> leaves(fields).wildcard(wildcard);
      case Fuzzy fuzzy -> leaves(fields).fuzzy(fuzzy);
      case Range range -> range(range);
      case In in -> in(in);
      case Boosted boosted -> new TermTree.Boost(read(boosted.query(), fields), boosted.factor());
      case Junction junction -> junction(junction, fields);
    };
  }

  private TermTree word(Word word, Map<Field, Float> fields) {
    return new TermTree.Junction(
        queryWords.of(word.text()).stream()
            .map(found -> new TermTree.Clause(Occur.SHOULD, leaf(found, word.loosest(), fields)))
            .toList(),
        0);
  }

  /**
   * A stop word has a small weight and matches only as it is, because its inflections mean even
   * less.
   */
  private TermTree leaf(TextWord word, Level loosest, Map<Field, Float> fields) {
    if (!StopWords.contains(word.forms())) {
      return leaves(fields).word(word, loosest);
    }
    Level asItIs = loosest.within(Level.FOLDED) ? loosest : Level.FOLDED;
    return new TermTree.Boost(leaves(fields).word(word, asItIs), QueryWeights.STOP_WORD);
  }

  private TermTree junction(Junction junction, Map<Field, Float> fields) {
    return junction(
        junction.clauses().stream()
            .map(clause -> new TermTree.Clause(occur(clause.occur()), read(clause.query(), fields)))
            .toList(),
        0);
  }

  /**
   * Returns the minimum number of optional clauses that must match. Without this, a filter alone
   * would be enough.
   */
  static int fewest(List<TermTree.Clause> clauses) {
    List<Occur> occurs = clauses.stream().map(TermTree.Clause::occur).toList();
    boolean filtered = occurs.contains(Occur.FILTER) && !occurs.contains(Occur.MUST);
    return filtered && occurs.contains(Occur.SHOULD) ? 1 : 0;
  }

  static Occur occur(Query.Occur occur) {
    return switch (occur) {
      case MUST -> Occur.MUST;
      case SHOULD, BONUS -> Occur.SHOULD;
      case FILTER -> Occur.FILTER;
      case MUST_NOT -> Occur.MUST_NOT;
    };
  }

  private TermTree in(In in) {
    return switch (in.field()) {
      case ID, URL, DATE, COLLECTION -> new ValueQueries(wordQueries).in(in.field(), in.query());
      default -> read(in.query(), Map.of(in.field(), QueryWeights.BODY));
    };
  }

  private TermTree range(Range range) {
    return switch (range.field()) {
      case ID, URL, DATE, COLLECTION -> ValueQueries.range(range);
      default -> leaves(Map.of(range.field(), QueryWeights.BODY)).range(range);
    };
  }

  private static boolean isAsked(Query.Occur occur) {
    return occur != Query.Occur.MUST_NOT && occur != Query.Occur.BONUS;
  }

  /** Returns clauses that only raise the scores of articles that match otherwise. */
  private List<TermTree> bonuses(Query query) {
    List<TermTree> bonuses = new ArrayList<>(phraseWords(query));
    for (Clause clause : clauses(query)) {
      if (clause.occur() == Query.Occur.BONUS) {
        bonuses.add(
            new TermTree.Boost(read(clause.query(), defaultFields), QueryWeights.QUOTED_PART));
      }
    }
    return bonuses;
  }

  /**
   * Returns the words of phrases that stand among other words. They do not match by themselves. But
   * of the articles that match otherwise, those with these words out of order are better: a pasted
   * headline often has a name in quotes.
   */
  private List<TermTree> phraseWords(Query query) {
    List<TermTree> words = new ArrayList<>();
    List<Clause> clauses = clauses(query);
    for (Clause clause : clauses.size() > 1 ? clauses : List.<Clause>of()) {
      if (isAsked(clause.occur()) && clause.query() instanceof Phrase phrase) {
        for (Word word : phrase.words()) {
          words.add(new TermTree.Boost(word(word, defaultFields), QueryWeights.PHRASE_WORD));
        }
      }
    }
    return words;
  }

  private LeafQueries leaves(Map<Field, Float> fields) {
    return new LeafQueries(
        fields.entrySet().stream()
            .collect(toMap(e -> ArticleFields.text(e.getKey()), Map.Entry::getValue)),
        queryWords,
        wordQueries);
  }
}

package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.QueryLimits;

/**
 * The words of a query that are marked in a text, and the runs in which they must stand. Excluded
 * words and values such as dates are left out.
 */
public final class HighlightQuery {
  /** The fields that are marked for words without a field. */
  private static final Set<Field> TEXT = Set.of(Field.TITLE, Field.BODY, Field.COMMENT);

  /** The fields that are marked for words with a field. */
  private static final Set<Field> MARKED =
      Set.of(Field.TITLE, Field.BODY, Field.COMMENT, Field.QUOTE);

  private final List<String> words = new ArrayList<>();
  private final List<QueryWord> queryWords = new ArrayList<>();
  private final Set<Run> runs = new LinkedHashSet<>();

  /** A distinct word of the query. */
  private record QueryWord(String text, WordMatcher matcher) {}

  /** A word of a run; {@code word} is the number of the query word. */
  record Member(int word, WordMatcher matcher) {}

  /**
   * Words that must stand together.
   *
   * @param members the words in order; a single word has one member
   * @param slop by how many positions the words may be moved in total
   * @param fields the fields in which the run is marked
   */
  record Run(List<Member> members, int slop, Set<Field> fields) {
    /** Whether the run is restricted to this field. */
    boolean names(Field field) {
      return fields.size() == 1 && fields.contains(field);
    }
  }

  private final boolean stopWords;
  private final Map<String, List<TextWord>> cut = new HashMap<>();
  private int wordsLeft = QueryLimits.MAX_LEAVES;

  private final Ladder ladder;

  private final Function<String, List<String>> foreignSpellings;

  private HighlightQuery(
      Ladder ladder, Function<String, List<String>> foreignSpellings, boolean stopWords) {
    this.ladder = ladder;
    this.foreignSpellings = foreignSpellings;
    this.stopWords = stopWords;
  }

  /**
   * Reads a query. Stop words are marked only if the query has no other words.
   *
   * @param ladder the ladder by which words match
   */
  public static HighlightQuery of(Query query, Ladder ladder) {
    return of(query, ladder, _ -> List.of());
  }

  /**
   * Reads a query. Stop words are marked only if the query has no other words.
   *
   * @param ladder the ladder by which words match
   * @param foreignSpellings the other spellings of a folded word that is foreign
   */
  public static HighlightQuery of(
      Query query, Ladder ladder, Function<String, List<String>> foreignSpellings) {
    HighlightQuery withoutStopWords = new HighlightQuery(ladder, foreignSpellings, false);
    withoutStopWords.read(query, TEXT);
    if (!withoutStopWords.words.isEmpty()) {
      return withoutStopWords;
    }
    HighlightQuery all = new HighlightQuery(ladder, foreignSpellings, true);
    all.read(query, TEXT);
    return all;
  }

  /** The words that are marked, as typed, in the order of the query, without duplicates. */
  public List<String> words() {
    return List.copyOf(words);
  }

  Ladder ladder() {
    return ladder;
  }

  List<Run> runs() {
    return List.copyOf(runs);
  }

  private void read(Query query, Set<Field> fields) {
    switch (query) {
      case Query.Word word -> readWord(word, fields);
      case Query.Phrase phrase -> readPhrase(phrase, fields);
      case Query.Wildcard wildcard -> readWildcard(wildcard, fields);
      case Query.Fuzzy fuzzy -> readFuzzy(fuzzy, fields);
      case Query.In in -> {
        if (MARKED.contains(in.field())) {
          read(in.query(), Set.of(in.field()));
        }
      }
      case Query.Boosted boosted -> read(boosted.query(), fields);
      case Query.Junction junction ->
          junction.clauses().stream()
              .filter(HighlightQuery::isMarked)
              .forEach(clause -> read(clause.query(), fields));
      case Query.Everything _, Query.Nothing _, Query.Range _ -> {}
    }
  }

  /** Whether a clause is read; the words of a bonus are also in other clauses. */
  private static boolean isMarked(Query.Clause clause) {
    return clause.occur() != Query.Occur.MUST_NOT && clause.occur() != Query.Occur.BONUS;
  }

  /**
   * The words of a text in the query. The number of words of all texts together is limited by
   * {@link QueryLimits#MAX_LEAVES}.
   */
  private List<TextWord> cut(String text) {
    return cut.computeIfAbsent(
        text,
        key -> {
          List<TextWord> all = ladder.words(key);
          List<TextWord> first = all.subList(0, Math.min(wordsLeft, all.size()));
          wordsLeft -= first.size();
          return first;
        });
  }

  private void readWord(Query.Word word, Set<Field> fields) {
    for (TextWord found : cut(word.text())) {
      if (stopWords || !StopWords.contains(found.forms())) {
        addRun(List.of(member(word, found)), 0, fields);
      }
    }
  }

  private void readPhrase(Query.Phrase phrase, Set<Field> fields) {
    List<Member> members = new ArrayList<>();
    for (Query.Word word : phrase.words()) {
      cut(word.text()).forEach(found -> members.add(member(word, found)));
    }
    addRun(members, phrase.slop(), fields);
  }

  private void readWildcard(Query.Wildcard wildcard, Set<Field> fields) {
    String text = wildcard.pattern();
    addRun(List.of(member(text, WordMatcher.Wild.of(text))), 0, fields);
  }

  private void readFuzzy(Query.Fuzzy fuzzy, Set<Field> fields) {
    int parts = 0;
    for (TextWord word : cut(fuzzy.text())) {
      WordForms forms = word.forms();
      boolean near = parts++ < NearWord.MAX_PARTS && forms.folded().length() <= NearWord.LONGEST;
      WordMatcher matcher =
          near
              ? new WordMatcher.Near(NearWord.of(forms, fuzzy.edits()))
              : new WordMatcher.Typed(forms, Level.FOLDED);
      addRun(List.of(member(forms.exact(), matcher)), 0, fields);
    }
  }

  private Member member(Query.Word word, TextWord found) {
    String text = word.text().substring(found.start(), found.end());
    Set<String> families = word.loosest() == Level.FAMILY ? foreignFamilies(found) : Set.of();
    return member(text, new WordMatcher.Typed(found.forms(), word.loosest(), families));
  }

  private Set<String> foreignFamilies(TextWord word) {
    return foreignSpellings.apply(word.forms().folded()).stream()
        .map(spelling -> ladder.forms(spelling).family())
        .collect(Collectors.toSet());
  }

  private Member member(String text, WordMatcher matcher) {
    QueryWord queryWord = new QueryWord(text, matcher);
    int known = queryWords.indexOf(queryWord);
    if (known >= 0) {
      return new Member(known, matcher);
    }
    queryWords.add(queryWord);
    words.add(text);
    return new Member(words.size() - 1, matcher);
  }

  private void addRun(List<Member> members, int slop, Set<Field> fields) {
    if (!members.isEmpty()) {
      runs.add(new Run(List.copyOf(members), slop, fields));
    }
  }
}

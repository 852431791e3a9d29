package org.fihrist.highlight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * What a query looks for in a text: its words, and the runs in which they have to stand. What the
 * query excludes is not looked for, nor are values such as dates.
 */
public final class Sought {
  /** What is marked in the text of an article, and where a query without fields looks. */
  private static final Set<Field> TEXT = Set.of(Field.TITLE, Field.BODY, Field.COMMENT);

  /** What can be asked for by name and is marked: the quotes of a body besides all text. */
  private static final Set<Field> MARKED =
      Set.of(Field.TITLE, Field.BODY, Field.COMMENT, Field.QUOTE);

  private final List<String> words = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Set<Run> runs = new LinkedHashSet<>();

  /** A word asked for, the same whenever it is asked again. */
  private record Asked(String text, WordMatcher matcher) {}

  /** One word of a run. */
  record Member(int word, WordMatcher matcher) {}

  /**
   * Words that have to stand together.
   *
   * @param members in order; a single one for a word by itself
   * @param slop how far out of order or apart they may be
   * @param fields where they count
   */
  record Run(List<Member> members, int slop, Set<Field> fields) {
    /** Whether it counts in this part and in no other. */
    boolean names(Field field) {
      return fields.size() == 1 && fields.contains(field);
    }
  }

  private final boolean stopWords;
  private final Map<String, List<TextWord>> cut = new HashMap<>();
  private int wordsLeft = QueryLimits.MAX_LEAVES;

  private final Ladder ladder;

  private Sought(Ladder ladder, boolean stopWords) {
    this.ladder = ladder;
    this.stopWords = stopWords;
  }

  /**
   * Reads a query. Stop words are looked for only in a query that has no other words.
   *
   * @param ladder by which words are alike
   */
  public static Sought of(Query query, Ladder ladder) {
    Sought telling = new Sought(ladder, false);
    telling.read(query, TEXT);
    if (!telling.words.isEmpty()) {
      return telling;
    }
    Sought all = new Sought(ladder, true);
    all.read(query, TEXT);
    return all;
  }

  /** The words looked for, as typed, in the order of the query, none twice. */
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
              .filter(Sought::isSought)
              .forEach(clause -> read(clause.query(), fields));
      case Query.Everything _, Query.Nothing _, Query.Range _ -> {}
    }
  }

  /** The words of a bonus stand in other clauses too. */
  private static boolean isSought(Query.Clause clause) {
    return clause.occur() != Query.Occur.MUST_NOT && clause.occur() != Query.Occur.BONUS;
  }

  /** The words of a text in the query: of all texts together as many as a query has leaves. */
  private List<TextWord> cut(String text) {
    return cut.computeIfAbsent(
        text,
        one -> {
          List<TextWord> all = ladder.words(one);
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
      boolean near = parts++ < NearWord.MOST_PARTS && forms.folded().length() <= NearWord.LONGEST;
      WordMatcher matcher =
          near
              ? new WordMatcher.Near(NearWord.of(forms, fuzzy.edits()))
              : new WordMatcher.Typed(forms, Level.FOLDED);
      addRun(List.of(member(forms.exact(), matcher)), 0, fields);
    }
  }

  private Member member(Query.Word word, TextWord found) {
    String text = word.text().substring(found.start(), found.end());
    return member(text, new WordMatcher.Typed(found.forms(), word.loosest()));
  }

  private Member member(String text, WordMatcher matcher) {
    Asked one = new Asked(text, matcher);
    int known = asked.indexOf(one);
    if (known >= 0) {
      return new Member(known, matcher);
    }
    asked.add(one);
    words.add(text);
    return new Member(words.size() - 1, matcher);
  }

  private void addRun(List<Member> members, int slop, Set<Field> fields) {
    if (!members.isEmpty()) {
      runs.add(new Run(List.copyOf(members), slop, fields));
    }
  }
}

package org.fihrist.terms;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.fihrist.names.LatinNames;
import org.fihrist.names.LatinNames.Ground;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Boosted;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.In;
import org.fihrist.query.Query.Junction;
import org.fihrist.query.Query.Occur;
import org.fihrist.query.Query.Phrase;
import org.fihrist.query.Query.Word;
import org.fihrist.search.Budget;
import org.fihrist.search.SpelledQuery;

/**
 * Asks names that were typed in Latin letters in Arabic ones too, where these are known or sure.
 * Only unmarked words are taken for names: quotes and {@code =} mean what they say. What is
 * excluded is excluded in all the spellings that would be found.
 */
public final class LatinNameExpansion {
  private static final Pattern LATIN =
      Pattern.compile("(?=.*\\p{IsLatin}.*\\p{IsLatin})[\\p{IsLatin}\\p{M}\\d'’‘`´ʹʻʼʽʾʿ′-]{2,40}");

  /** So little that what holds the name as typed comes first, a headline or not. */
  private static final float FIRST_SPELLING = 0.1f;

  private final LatinNames names;
  private final ToIntFunction<String> articlesWith;
  private final UnaryOperator<String> written;
  private final Budget budget;
  private final List<SpelledQuery.Name> found = new ArrayList<>();

  /**
   * @param names the words of the archive
   * @param articlesWith in how many articles some Arabic words stand side by side
   * @param written how the archive mostly writes some folded words
   * @param budget names that it has no time for stay as they are
   */
  public LatinNameExpansion(
      LatinNames names,
      ToIntFunction<String> articlesWith,
      UnaryOperator<String> written,
      Budget budget) {
    this.budget = budget;
    this.names = names;
    this.articlesWith = articlesWith;
    this.written = written;
  }

  /** Whether a query has anything that may be such a name. */
  public static boolean concerns(Query query) {
    return switch (query) {
      case Word word -> isLatin(word);
      case In in -> concerns(in.query());
      case Boosted boosted -> concerns(boosted.query());
      case Junction junction -> junction.clauses().stream().anyMatch(c -> concerns(c.query()));
      default -> false;
    };
  }

  /** The query with the spellings found. */
  public SpelledQuery of(Query query) {
    Query spelled = query instanceof Word word ? word(word) : read(query);
    return new SpelledQuery(spelled, found);
  }

  private Query word(Word word) {
    List<Clause> alone = spelled(List.of(new Clause(Occur.SHOULD, word)));
    return alone.getFirst().query().equals(word) ? word : new Junction(alone);
  }

  private Query read(Query query) {
    return switch (query) {
      case Word word -> word(word);
      case In in -> new In(in.field(), read(in.query()));
      case Boosted boosted -> new Boosted(read(boosted.query()), boosted.factor());
      case Junction junction -> new Junction(clauses(junction.clauses()), junction.most());
      default -> query;
    };
  }

  private List<Clause> clauses(List<Clause> clauses) {
    List<Clause> read = new ArrayList<>();
    for (int i = 0; i < clauses.size(); ) {
      Clause clause = clauses.get(i);
      int end = i;
      while (end < clauses.size()
          && (end == i || clause.occur() != Occur.MUST_NOT)
          && clauses.get(end).occur() == clause.occur()
          && clauses.get(end).query() instanceof Word word
          && isLatin(word)) {
        end++;
      }
      if (end == i) {
        read.add(
            clause.query() instanceof Junction || clause.query() instanceof In
                ? new Clause(clause.occur(), read(clause.query()))
                : clause);
        i++;
      } else {
        read.addAll(spelled(clauses.subList(i, end)));
        i = end;
      }
    }
    return read;
  }

  /** Neighbours with the spellings of the names among them. */
  private List<Clause> spelled(List<Clause> neighbours) {
    if (budget.exhausted()) {
      return neighbours;
    }
    List<Clause> spelled = new ArrayList<>();
    int next = 0;
    for (LatinNames.Part part :
        names.read(neighbours.stream().map(LatinNameExpansion::text).toList(), articlesWith)) {
      if (part.reading().ground() != Ground.POSSIBLE) {
        spelled.addAll(neighbours.subList(next, part.from()));
        spelled.add(choice(neighbours.subList(part.from(), part.to()), part.reading()));
        next = part.to();
      }
    }
    spelled.addAll(neighbours.subList(next, neighbours.size()));
    return spelled;
  }

  /** A name as typed, or in one of its spellings. */
  private Clause choice(List<Clause> typed, LatinNames.Reading reading) {
    List<String> spellings = reading.spellings();
    found.add(
        new SpelledQuery.Name(
            typed.stream().map(LatinNameExpansion::text).collect(joining(" ")), shown(reading)));
    List<Clause> choices = new ArrayList<>();
    Occur occur = typed.getFirst().occur();
    if (typed.size() > 1 && occur == Occur.MUST) {
      choices.add(new Clause(Occur.SHOULD, new Junction(typed)));
    } else {
      typed.forEach(clause -> choices.add(new Clause(Occur.SHOULD, clause.query())));
    }
    for (int i = 0; i < spellings.size(); i++) {
      Query spelling = new Boosted(arabic(spellings.get(i)), FIRST_SPELLING / (i + 1));
      choices.add(new Clause(Occur.SHOULD, spelling));
    }
    return new Clause(occur, new Junction(choices));
  }

  /** Guesses are folded words; to people they are shown as the archive writes them. */
  private List<String> shown(LatinNames.Reading reading) {
    return reading.ground() == Ground.KNOWN
        ? reading.spellings()
        : reading.spellings().stream().map(written).toList();
  }

  private static String text(Clause clause) {
    return ((Word) clause.query()).text();
  }

  /** Words that stand side by side; prefixes and the article may be there or not. */
  public static Query arabic(String name) {
    List<Word> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      words.add(new Word(word, Level.FAMILY));
    }
    return words.size() == 1 ? words.getFirst() : new Phrase(words, 0);
  }

  /** Whether a word may be a name in Latin letters. */
  public static boolean isLatin(Word word) {
    return word.loosest() == Level.FAMILY && LATIN.matcher(word.text()).matches();
  }
}

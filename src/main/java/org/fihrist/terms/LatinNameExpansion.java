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
 * Adds Arabic spellings to names that were typed in Latin letters, if these spellings are known or
 * sure. Only unmarked words are names; quoted words and words with {@code =} stay as they are. An
 * excluded name is excluded in all the spellings that would be found.
 */
public final class LatinNameExpansion {
  private static final Pattern LATIN =
      Pattern.compile("(?=.*\\p{IsLatin}.*\\p{IsLatin})[\\p{IsLatin}\\p{M}\\d'’‘`´ʹʻʼʽʾʿ′-]{2,40}");

  /**
   * The weight of an added spelling. It is so small that articles with the name as typed come
   * first.
   */
  private static final float FIRST_SPELLING = 0.1f;

  private final LatinNames names;
  private final ToIntFunction<String> articlesWith;
  private final UnaryOperator<String> written;
  private final Budget budget;
  private final List<SpelledQuery.Name> found = new ArrayList<>();

  /**
   * Creates the expansion for one request.
   *
   * @param names the words of the archive
   * @param articlesWith returns the number of articles in which Arabic words stand side by side
   * @param written returns the most frequent spelling of folded words
   * @param budget when it is exhausted, the remaining names stay as they are
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

  /** Tests whether a query has words that may be names in Latin letters. */
  public static boolean concerns(Query query) {
    return switch (query) {
      case Word word -> isLatin(word);
      case In in -> concerns(in.query());
      case Boosted boosted -> concerns(boosted.query());
      case Junction junction -> junction.clauses().stream().anyMatch(c -> concerns(c.query()));
      default -> false;
    };
  }

  /** Returns the query with the spellings that were found. */
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

  /** Returns adjacent words with the spellings of the names among them. */
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

  /** Returns a query for a name as typed or in one of its spellings. */
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

  /** Guesses are folded words. Readers see them in the spelling of the archive. */
  private List<String> shown(LatinNames.Reading reading) {
    return reading.ground() == Ground.KNOWN
        ? reading.spellings()
        : reading.spellings().stream().map(written).toList();
  }

  private static String text(Clause clause) {
    return ((Word) clause.query()).text();
  }

  /** Returns a phrase of words. Prefixes and the article are optional. */
  public static Query arabic(String name) {
    List<Word> words = new ArrayList<>();
    for (String word : name.split(" ", -1)) {
      words.add(new Word(word, Level.FAMILY));
    }
    return words.size() == 1 ? words.getFirst() : new Phrase(words, 0);
  }

  /** Tests whether a word may be a name in Latin letters. */
  public static boolean isLatin(Word word) {
    return word.loosest() == Level.FAMILY && LATIN.matcher(word.text()).matches();
  }
}

package org.fihrist.analysis.pattern;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fihrist.analysis.letters.TokenCleaner;
import org.fihrist.analysis.stem.Proclitics;
import org.fihrist.analysis.stem.Proclitics.Tried;

/**
 * A wildcard pattern that also matches words with other proclitics: {@code حكوم*} matches {@code
 * والحكومة} and {@code بحكومتهم}, and {@code وال*شيات} matches {@code ميليشيات}. The rules:
 *
 * <ul>
 *   <li><b>Adding proclitics.</b> If the pattern begins with three or more letters, a word may have
 *       any proclitic before it; {@code س} only before the four letters with which a verb of the
 *       present begins. A pattern with fewer letters matches too many words already: {@code ا*}
 *       must not match nearly everything. A pattern that begins with a wildcard matches such words
 *       anyway.
 *   <li><b>Removing an article.</b> An article with the proclitics before it ({@code ال وال فال بال
 *       كال لل ولل فلل وبال فبال وكال فكال}) is removed from the pattern if its alef is written
 *       without hamza, if the rest has two adjacent letters somewhere, and if the letters before
 *       the wildcard are not {@code له}, because {@code الله} has no article. The rest may then
 *       have any article before it, and any other proclitic if it begins with three letters. A
 *       single {@code و ف ب ل ك س} is never removed: {@code وزير*} does not match {@code زير}.
 * </ul>
 *
 * @param cores the pattern, and its rest without the article; either may have proclitics before it
 */
public record CliticPattern(List<Core> cores) implements WordPattern {
  private static final int MIN_LETTERS = 3;
  private static final Pattern TWO_LETTERS = Pattern.compile("[^*?]{2}");
  private static final Pattern GOD = Pattern.compile("له(?:[*?].*)?");
  private static final Pattern WILD = Pattern.compile("[*?]");

  /**
   * A pattern that may have proclitics before it.
   *
   * @param pattern the pattern without proclitics
   * @param beginnings prefixes of the words that match the pattern
   * @param proclitics the proclitics that may stand before it
   */
  record Core(FoldedPattern pattern, Set<String> beginnings, Set<String> proclitics) {
    static Core of(FoldedPattern pattern, Tried shortPattern) {
      String literal = pattern.literalPrefix();
      Tried tried = literal.length() >= MIN_LETTERS ? Tried.ALL : shortPattern;
      return new Core(pattern, pattern.beginnings(), Set.copyOf(Proclitics.before(literal, tried)));
    }

    boolean matches(String word) {
      if (pattern.matches(word)) {
        return true;
      }
      int longest = proclitics.isEmpty() ? 0 : Math.min(Proclitics.MAX_LENGTH, word.length());
      for (int cut = 1; cut <= longest; cut++) {
        if (begins(word, cut)
            && proclitics.contains(word.substring(0, cut))
            && pattern.matches(word.substring(cut))) {
          return true;
        }
      }
      return false;
    }

    private boolean begins(String word, int cut) {
      for (String beginning : beginnings) {
        if (word.startsWith(beginning, cut)) {
          return true;
        }
      }
      return false;
    }

    Stream<String> allBeginnings() {
      return Stream.concat(Stream.of(""), proclitics.stream())
          .flatMap(proclitic -> beginnings.stream().map(beginning -> proclitic + beginning));
    }
  }

  public CliticPattern {
    cores = List.copyOf(cores);
  }

  /** Creates a pattern from a typed text. */
  public static CliticPattern of(String typed) {
    FoldedPattern pattern = FoldedPattern.of(typed);
    List<Core> cores = new ArrayList<>();
    cores.add(Core.of(pattern, Tried.NONE));
    for (String rest : Proclitics.withoutArticle(written(typed), pattern.folded())) {
      if (TWO_LETTERS.matcher(rest).find() && !GOD.matcher(rest).matches()) {
        cores.add(Core.of(new FoldedPattern(rest), Tried.ARTICLES));
      }
    }
    return new CliticPattern(cores);
  }

  /** The word before the first wildcard, cleaned but not folded. */
  private static String written(String typed) {
    List<TokenCleaner.Piece> pieces = TokenCleaner.clean(WILD.split(typed, 2)[0]);
    return pieces.isEmpty() ? "" : pieces.getFirst().word();
  }

  /** Whether this pattern matches more words than the typed pattern alone. */
  public boolean reachesMore() {
    return cores.size() > 1 || !cores.getFirst().proclitics().isEmpty();
  }

  /**
   * The rest of the pattern after an article if it begins with a wildcard. It matches all words
   * that the other cores match.
   */
  public Optional<FoldedPattern> wild() {
    return cores.stream().map(Core::pattern).filter(FoldedPattern::beginsWild).findFirst();
  }

  @Override
  public boolean matches(String folded) {
    return cores.stream().anyMatch(core -> core.matches(folded));
  }

  @Override
  public Set<String> beginnings() {
    return cores.stream().flatMap(Core::allBeginnings).collect(toUnmodifiableSet());
  }
}

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
 * A pattern with its proclitics tried off and on: {@code حكوم*} reaches {@code والحكومة} and {@code
 * بحكومتهم}, {@code وال*شيات} reaches {@code ميليشيات}. When a leading letter counts as a clitic:
 *
 * <ul>
 *   <li><b>On.</b> Before a pattern that begins with three letters or more, every proclitic may
 *       stand, {@code س} only before the four letters that a verb of the present begins with. Fewer
 *       letters are too little to tell a word by: {@code ا*} is not everything. A pattern that
 *       begins with a wildcard reaches such words anyway.
 *   <li><b>Off.</b> An article with all that stands before it ({@code ال وال فال بال كال لل ولل فلل
 *       وبال فبال وكال فكال}) is taken off when two letters side by side remain somewhere, its alef
 *       is written bare, and what remains before the wildcard is not {@code له}, for {@code الله}
 *       has no article. What remains is tried with every article, and with the lone proclitics too
 *       when it begins with three letters. A lone {@code و ف ب ل ك س} is never taken off: {@code
 *       وزير*} does not ask for {@code زير}.
 * </ul>
 *
 * @param cores what may stand behind proclitics
 */
public record CliticPattern(List<Core> cores) implements WordPattern {
  private static final int FEWEST_LETTERS = 3;
  private static final Pattern TWO_LETTERS = Pattern.compile("[^*?]{2}");
  private static final Pattern GOD = Pattern.compile("له(?:[*?].*)?");
  private static final Pattern WILD = Pattern.compile("[*?]");

  /**
   * What may stand behind proclitics.
   *
   * @param pattern what they may stand before
   * @param beginnings how words that fit begin
   * @param proclitics which ones
   */
  record Core(FoldedPattern pattern, Set<String> beginnings, Set<String> proclitics) {
    static Core of(FoldedPattern pattern, Tried least) {
      String literal = pattern.literalPrefix();
      Tried tried = literal.length() >= FEWEST_LETTERS ? Tried.ALL : least;
      return new Core(pattern, pattern.beginnings(), Set.copyOf(Proclitics.before(literal, tried)));
    }

    boolean matches(String word) {
      if (pattern.matches(word)) {
        return true;
      }
      int longest = proclitics.isEmpty() ? 0 : Math.min(Proclitics.LONGEST, word.length());
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

  /** Reads a pattern as typed. */
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

  /** How the pattern begins, cleaned but not folded. */
  private static String written(String typed) {
    List<TokenCleaner.Piece> pieces = TokenCleaner.clean(WILD.split(typed, 2)[0]);
    return pieces.isEmpty() ? "" : pieces.getFirst().word();
  }

  /** Whether this reaches more than the pattern alone does. */
  public boolean reachesMore() {
    return cores.size() > 1 || !cores.getFirst().proclitics().isEmpty();
  }

  /**
   * What remains behind an article, when that begins with a wildcard: it reaches all that the rest
   * of this does.
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

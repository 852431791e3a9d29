package org.fihrist.names;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fihrist.names.latin.TableLines;

/**
 * Given names, such as {@code محمد}, that begin the name of a person. Read from {@code
 * given-names.tsv}, whose comment explains the mark of names that are ordinary words as well.
 */
final class GivenNames {
  private static final String RESOURCE = "given-names.tsv";
  private static final String ORDINARY_WORD = "~";

  private static final Set<String> PLAIN =
      cells().filter(cell -> !isMarked(cell)).map(NameSpellings::fold).collect(toUnmodifiableSet());

  /** As they are spelled: {@code على} is never the name {@code علي}. */
  private static final Set<String> ORDINARY =
      cells()
          .filter(GivenNames::isMarked)
          .map(cell -> cell.substring(ORDINARY_WORD.length()))
          .collect(toUnmodifiableSet());

  private static final Set<String> FOLDED_ORDINARY =
      ORDINARY.stream().map(NameSpellings::fold).collect(toUnmodifiableSet());

  private GivenNames() {}

  private static Stream<String> cells() {
    return TableLines.of(GivenNames.class, RESOURCE).stream().flatMap(List::stream);
  }

  private static boolean isMarked(String cell) {
    return cell.startsWith(ORDINARY_WORD);
  }

  /** Whether a folded word is a given name and no ordinary word. */
  static boolean isUnmistakable(String folded) {
    return PLAIN.contains(folded);
  }

  /** Whether a word, as it is written, is a given name and an ordinary word too. */
  static boolean isAmbiguous(String written) {
    return ORDINARY.contains(written);
  }

  /** Whether a folded word is, in some spelling, a given name and an ordinary word too. */
  static boolean mayBeAmbiguous(String folded) {
    return FOLDED_ORDINARY.contains(folded);
  }
}

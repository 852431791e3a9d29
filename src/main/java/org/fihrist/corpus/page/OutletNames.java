package org.fihrist.corpus.page;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fihrist.text.MatchKey;
import org.fihrist.text.Spacing;
import org.fihrist.text.TsvResource;

/** Recognises the names of newspapers, agencies and sites. */
final class OutletNames {
  private static final String TABLE = "outlet-names.tsv";
  private static final Set<String> NAMES = PhraseTable.phrases(TABLE);

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("^(?:وكاله|صحيفه|جريده|موقع|شبكه|قناه|مجله|مركز|اذاعه|راديو|تلفزيون) .+"),
          Pattern.compile(
              "^(?:.+ )?(?:نيوز|نت|برس|اونلاين|اون لاين|تي في|تيفي|تي|اف ام|24|وكالات)$"),
          Pattern.compile(
              "^(?:the )?.+ (?:news|times|post|agency|press|tv|herald|journal|gazette"
                  + "|tribune|daily|today|online|network|media|fm|radio)$"),
          Pattern.compile("^.+ (?:com|net|org|info|sy|tn|eg|lb)$"));

  private static final Pattern QUOTED = Pattern.compile("^[\"“”«»„‹›'](.+)[\"“”«»„‹›']$");
  private static final int MAX_WORDS = 5;

  private OutletNames() {}

  static boolean knows(String name) {
    String key = MatchKey.of(name);
    return LineShape.words(name) <= MAX_WORDS
        && (NAMES.contains(key)
            || SHAPES.stream().anyMatch(shape -> shape.matcher(key).matches())
            || QUOTED.matcher(name.strip()).matches());
  }

  /** The keys of outlets whose name is never a place in a dateline. */
  static Set<String> thatAreNoPlace() {
    return TsvResource.rows(OutletNames.class, TABLE).stream()
        .filter(row -> row.size() < 2)
        .map(row -> MatchKey.of(row.getFirst()))
        .collect(toUnmodifiableSet());
  }

  /** A name without the quotes that newspapers put around their own name. */
  static String unquoted(String name) {
    return QUOTED.matcher(Spacing.tidy(name)).replaceAll("$1");
  }
}

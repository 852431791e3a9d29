package org.fihrist.lucene.reader;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fihrist.advice.CreditedName;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.facet.FacetColumns;
import org.fihrist.names.Alias;
import org.fihrist.names.Gazetteer;
import org.fihrist.search.Facet;

/**
 * Reads the people, organisations and places of the gazetteer that the texts of an archive name.
 */
final class MentionedNames {
  private static final List<Facet> FACETS =
      List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE_NAMED);

  private MentionedNames() {}

  /**
   * Reads all names that articles mention, with their Latin spellings, which readers may type
   * although no article has them.
   */
  static List<CreditedName> of(FacetColumns columns, Ladder ladder, Gazetteer gazetteer) {
    List<CreditedName> names = new ArrayList<>();
    for (Facet facet : FACETS) {
      FacetColumn column = columns.of(facet);
      for (int number : inOrderOfSpelling(column)) {
        int articles = column.articles(number);
        String name = column.spelling(number);
        names.add(name(facet, words(name, ladder), articles));
        for (String latin : inLatin(gazetteer, name)) {
          names.add(name(facet, words(latin, ladder), articles));
        }
      }
    }
    return names;
  }

  /** Reads the values that occur. The numbers of values differ between parts of an archive. */
  private static List<Integer> inOrderOfSpelling(FacetColumn column) {
    return IntStream.range(0, column.size())
        .filter(number -> column.articles(number) > 0)
        .boxed()
        .sorted(Comparator.comparing(column::spelling))
        .toList();
  }

  private static List<String> inLatin(Gazetteer gazetteer, String name) {
    return gazetteer.entry(name).stream()
        .flatMap(entry -> entry.aliases().stream())
        .map(Alias::written)
        .filter(written -> UnicodeScript.of(written.codePointAt(0)) == UnicodeScript.LATIN)
        .toList();
  }

  private static CreditedName name(Facet facet, List<WordForms> words, int articles) {
    return new CreditedName(
        facet,
        words.stream().map(WordForms::exact).toList(),
        words.stream().map(WordForms::folded).toList(),
        articles);
  }

  private static List<WordForms> words(String name, Ladder ladder) {
    return ladder.words(name).stream().map(TextWord::forms).toList();
  }
}

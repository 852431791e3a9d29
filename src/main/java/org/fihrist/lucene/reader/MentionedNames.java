package org.fihrist.lucene.reader;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.advice.CreditedName;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.lucene.facet.FacetColumn;
import org.fihrist.lucene.facet.FacetColumns;
import org.fihrist.search.Facet;

/** The people, organisations and places that the texts of an archive name, by its gazetteer. */
final class MentionedNames {
  private static final List<Facet> FACETS =
      List.of(Facet.PERSON, Facet.ORGANISATION, Facet.PLACE_NAMED);

  private MentionedNames() {}

  static List<CreditedName> of(FacetColumns columns, Ladder ladder) {
    List<CreditedName> names = new ArrayList<>();
    for (Facet facet : FACETS) {
      FacetColumn column = columns.of(facet);
      for (int number = 0; number < column.size(); number++) {
        if (column.articles(number) > 0) {
          List<WordForms> words = words(column.spelling(number), ladder);
          names.add(
              new CreditedName(
                  facet,
                  words.stream().map(WordForms::exact).toList(),
                  words.stream().map(WordForms::folded).toList(),
                  column.articles(number)));
        }
      }
    }
    return names;
  }

  private static List<WordForms> words(String name, Ladder ladder) {
    return ladder.words(name).stream().map(TextWord::forms).toList();
  }
}

package org.fihrist.terms;

import java.util.List;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.MisreadTerms;
import org.fihrist.analysis.stem.ProcliticForms;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;
import org.fihrist.terms.tree.FieldStatistics;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.None;
import org.fihrist.terms.tree.TermTree.Synonym;
import org.fihrist.terms.tree.TermTree.Term;
import org.fihrist.terms.tree.TermTree.Weighted;

/**
 * Makes the trees of the match ladder. The spellings of a word are decided here, once, from the
 * table of the whole archive, because a part of it would know fewer. Terms that no article has are
 * left out.
 *
 * @param table the terms of the archive
 */
record WordQueries(TermTable table) {
  /** Returns the tree of a word in a field at every level up to the loosest allowed one. */
  TermTree ladder(String field, WordForms word, Level loosest) {
    List<Counted> terms = terms(field, word, loosest);
    if (terms.size() == 1) {
      return term(field, terms.getFirst());
    }
    String typed = LadderTerms.spelling(word);
    return synonym(
        field,
        terms,
        terms.stream()
            .map(Counted::text)
            .map(text -> new Weighted(text, text.equals(typed) ? 1 : QueryWeights.FOLDED))
            .toList());
  }

  /** Returns the terms of a word at every level up to the loosest allowed one. */
  List<Counted> terms(String field, WordForms word, Level loosest) {
    if (loosest == Level.EXACT) {
      return List.of(counted(field, LadderTerms.spelling(word)));
    }
    if (loosest == Level.FOLDED || StopWords.contains(word)) {
      return spellings(field, word);
    }
    return List.of(counted(field, LadderTerms.family(word)));
  }

  /** Returns all spellings of a word in the archive. */
  List<Counted> spellings(String field, WordForms word) {
    return table.spellings(field, List.of(word.folded()));
  }

  /** Returns all spellings of a word in the archive, alone or after proclitics. */
  List<Counted> spellingsBehindProclitics(String field, WordForms word) {
    return table.spellings(field, ProcliticForms.of(word.folded()));
  }

  /**
   * Recognised articles with a word that may be this one, misread. Its statistics are those of the
   * whole archive, so that a word that a single scan has counts as a rare word.
   */
  TermTree misread(WordForms word) {
    if (table.statistics(ArticleFields.MISREAD).articles() == 0) {
      return new None();
    }
    List<Counted> terms =
        MisreadTerms.ofQuery(word.exact()).stream()
            .map(term -> counted(ArticleFields.MISREAD, term))
            .filter(term -> term.articles() > 0)
            .toList();
    if (terms.isEmpty()) {
      return new None();
    }
    int archive = table.statistics(ArticleFields.BODY).articles();
    return new Synonym(
        new FieldStatistics(ArticleFields.MISREAD, archive, 1),
        terms.stream().map(term -> new Weighted(term.text(), 1)).toList(),
        terms.stream().mapToInt(Counted::articles).max().orElse(1));
  }

  /** Returns a term with its document frequency. */
  Counted counted(String field, String term) {
    return new Counted(term, table.articles(field, term));
  }

  /** Returns the tree of a term. */
  TermTree term(String field, Counted term) {
    return term.articles() == 0
        ? new None()
        : new Term(table.statistics(field), term.text(), term.articles());
  }

  /** Returns the tree of several terms that count as one. */
  TermTree synonym(String field, List<Counted> terms, List<Weighted> weighted) {
    return terms.isEmpty()
        ? new None()
        : new Synonym(
            table.statistics(field),
            weighted,
            terms.stream().mapToInt(Counted::articles).max().orElse(0));
  }
}

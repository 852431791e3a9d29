package org.fihrist.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.NearWord;
import org.fihrist.analysis.pattern.FoldedPattern;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Fuzzy;
import org.fihrist.query.Query.Range;
import org.fihrist.query.Query.Wildcard;
import org.fihrist.query.Query.Word;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TermTree.Alternatives;
import org.fihrist.terms.tree.TermTree.Between;
import org.fihrist.terms.tree.TermTree.Boost;
import org.fihrist.terms.tree.TermTree.Clause;
import org.fihrist.terms.tree.TermTree.Counted;
import org.fihrist.terms.tree.TermTree.End;
import org.fihrist.terms.tree.TermTree.Junction;
import org.fihrist.terms.tree.TermTree.None;
import org.fihrist.terms.tree.TermTree.Occur;
import org.fihrist.terms.tree.TermTree.Phrase;

/**
 * Makes the trees of words and phrases over several text fields.
 *
 * @param fields the fields with their weights
 * @param queryWords the words of the whole query
 * @param wordQueries makes the tree of a word in one field
 */
record LeafQueries(Map<String, Float> fields, QueryWords queryWords, WordQueries wordQueries) {
  LeafQueries {
    fields = Map.copyOf(fields);
  }

  /**
   * Returns the tree of a word at every level up to the loosest allowed level. In recognised texts
   * the word may also be misread; such a match counts only if the word matches at no other level.
   */
  TermTree word(TextWord word, Level loosest) {
    TermTree written = written(word, loosest);
    TermTree misread =
        loosest == Level.FAMILY && fields.containsKey(ArticleFields.BODY)
            ? wordQueries.misread(word.forms())
            : new None();
    if (misread instanceof None) {
      return written;
    }
    return new TermTree.Best(List.of(written, new Boost(misread, QueryWeights.MISREAD)));
  }

  private TermTree written(TextWord word, Level loosest) {
    List<WordForms> others = loosest == Level.FAMILY ? foreignSpellings(word.forms()) : List.of();
    return overFields(field -> {
      TermTree typed = wordQueries.ladder(field, word.forms(), loosest);
      if (others.isEmpty()) {
        return typed;
      }
      List<TermTree> spellings = new ArrayList<>(List.of(typed));
      for (WordForms other : others) {
        TermTree spelling = wordQueries.ladder(field, other, loosest);
        spellings.add(new TermTree.Boost(spelling, QueryWeights.FOREIGN_SPELLING));
      }
      return new TermTree.Best(spellings);
    });
  }

  /**
   * Returns the other spellings of a foreign word that belong to other families. Spellings of the
   * same family are found anyway.
   */
  private List<WordForms> foreignSpellings(WordForms word) {
    return wordQueries.table().foreignSpellings(word.folded()).stream()
        .flatMap(other -> queryWords.of(other).stream())
        .map(TextWord::forms)
        .filter(other -> !other.family().equals(word.family()))
        .toList();
  }

  TermTree phrase(Query.Phrase phrase) {
    return overFields(field -> phrase(field, phrase));
  }

  private TermTree phrase(String field, Query.Phrase phrase) {
    List<Alternatives> positions = new ArrayList<>();
    for (Word word : phrase.words()) {
      for (TextWord found : queryWords.of(word.text())) {
        List<Counted> terms = wordQueries.terms(field, found.forms(), word.loosest());
        if (terms.isEmpty()) {
          return new None();
        }
        positions.add(new Alternatives(terms));
      }
    }
    return inOrder(field, positions, phrase.slop());
  }

  /**
   * Returns the tree of words in order. A single word becomes any of its spellings, each scored by
   * its own frequency.
   */
  private TermTree inOrder(String field, List<Alternatives> positions, int slop) {
    return switch (positions.size()) {
      case 0 -> new None();
      case 1 ->
          any(
              positions.getFirst().terms().stream()
                  .map(term -> wordQueries.term(field, term))
                  .toList());
      default -> new Phrase(wordQueries.table().statistics(field), positions, slop);
    };
  }

  /** Returns the tree of consecutive words in any spelling. The first word may have proclitics. */
  TermTree together(List<TextWord> words) {
    return overFields(field -> {
      List<Alternatives> positions = new ArrayList<>();
      for (int i = 0; i < words.size(); i++) {
        WordForms forms = words.get(i).forms();
        List<Counted> terms =
            i == 0
                ? wordQueries.spellingsBehindProclitics(field, forms)
                : wordQueries.spellings(field, forms);
        if (terms.isEmpty()) {
          return new None();
        }
        positions.add(new Alternatives(terms));
      }
      return inOrder(field, positions, 0);
    });
  }

  TermTree wildcard(Wildcard wildcard) {
    return overFields(field -> PatternQueries.of(field, wildcard.pattern(), wordQueries.table()));
  }

  TermTree fuzzy(Fuzzy fuzzy) {
    List<TermTree> words = new ArrayList<>();
    for (TextWord word : queryWords.of(fuzzy.text())) {
      boolean near =
          words.size() < NearWord.MAX_PARTS && word.forms().folded().length() <= NearWord.LONGEST;
      words.add(near ? fuzzy(word, fuzzy.edits()) : word(word, Level.FOLDED));
    }
    return any(words);
  }

  private TermTree fuzzy(TextWord word, int edits) {
    NearWord near = NearWord.of(word.forms(), edits);
    return overFields(field -> NearWordQueries.of(field, near, wordQueries));
  }

  /** Returns the tree of words between two others in the order of their folded letters. */
  TermTree range(Range range) {
    String from = LadderTerms.spellingPrefix(FoldedPattern.of(range.from()).folded());
    String to = LadderTerms.spellingPrefix(FoldedPattern.of(range.to()).folded());
    String first = range.bounds().includesFrom() ? from : LadderTerms.afterSpellings(from);
    String last = range.bounds().includesTo() ? LadderTerms.afterSpellings(to) : to;
    String end = range.to().isEmpty() ? LadderTerms.afterAllSpellings() : last;
    return overFields(field -> new Between(field, new End(first, true), new End(end, false)));
  }

  private TermTree overFields(Function<String, TermTree> query) {
    List<TermTree> queries = new ArrayList<>();
    fields.forEach((field, weight) -> {
      TermTree inField = query.apply(field);
      if (!(inField instanceof None)) {
        queries.add(weight == 1 ? inField : new Boost(inField, weight));
      }
    });
    return queries.isEmpty() ? new None() : any(queries);
  }

  private static TermTree any(List<TermTree> trees) {
    return trees.size() == 1
        ? trees.getFirst()
        : new Junction(trees.stream().map(tree -> new Clause(Occur.SHOULD, tree)).toList(), 0);
  }
}

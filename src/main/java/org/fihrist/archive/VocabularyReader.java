package org.fihrist.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.fihrist.advice.CommonSpelling;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LadderTerms;
import org.fihrist.analysis.TextWord;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.analysis.letters.FoldedText;
import org.fihrist.analysis.stem.StopWords;
import org.fihrist.analysis.stem.WordForms;
import org.fihrist.search.Budget;
import org.fihrist.search.statistics.AnalyzedWord;
import org.fihrist.search.statistics.SpellingCount;
import org.fihrist.search.statistics.VocabularyWord;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.TermTable;

/** Reads the words of a archive. */
final class VocabularyReader {
  /** The number of words between two checks of the deadline. */
  private static final int WORDS_BETWEEN_LOOKS = 4_096;

  private final Ladder ladder;
  private final Budget budget;
  private final Vocabulary vocabulary;
  private final TermTable terms;

  VocabularyReader(OpenArchive archive) {
    this.ladder = archive.articles().ladder();
    this.budget = archive.articles().budget();
    this.vocabulary = archive.articles().vocabulary();
    this.terms = archive.articles().terms();
  }

  /** Returns the most frequent words with a prefix. */
  List<VocabularyWord> beginningWith(String prefix, int most) {
    List<VocabularyWord> words = new ArrayList<>();
    for (int number : commonest(vocabulary.beginningWith(FoldedText.of(prefix)), most)) {
      if (budget.exhausted()) {
        break;
      }
      words.add(word(vocabulary.word(number), vocabulary.articles(number)));
    }
    return words;
  }

  private List<Integer> commonest(Vocabulary.Range range, int most) {
    Comparator<Integer> order =
        Comparator.<Integer>comparingInt(number -> -vocabulary.articles(number))
            .thenComparing(Comparator.naturalOrder());
    PriorityQueue<Integer> best = new PriorityQueue<>(order.reversed());
    for (int number = range.first(); number < range.end(); number++) {
      if (number % WORDS_BETWEEN_LOOKS == 0 && budget.exhausted()) {
        break;
      }
      best.add(number);
      if (best.size() > most) {
        best.remove();
      }
    }
    return best.stream().sorted(order).toList();
  }

  private VocabularyWord word(String folded, int articles) {
    List<SpellingCount> spellings = new ArrayList<>();
    CommonSpelling.all(folded, terms)
        .forEach((text, count) -> spellings.add(new SpellingCount(text, count)));
    spellings.sort(Comparator.comparingLong(SpellingCount::articles).reversed());
    String exact = spellings.isEmpty() ? folded : spellings.getFirst().text();
    WordForms forms = ladder.forms(exact);
    return new VocabularyWord(folded, articles, spellings, forms.stem(), family(forms));
  }

  private SpellingCount family(WordForms forms) {
    int articles =
        StopWords.contains(forms)
            ? 0
            : terms.articles(ArticleFields.BODY, LadderTerms.family(forms));
    return new SpellingCount(forms.family(), articles);
  }

  /** Returns the words of a text. */
  List<AnalyzedWord> analysis(String text) {
    List<AnalyzedWord> words = new ArrayList<>();
    for (TextWord word : ladder.words(text)) {
      WordForms forms = word.forms();
      SpellingCount folded = new SpellingCount(forms.folded(), vocabulary.articles(forms.folded()));
      words.add(
          new AnalyzedWord(
              word.start(), word.end(), forms.exact(), folded, forms.stem(), family(forms)));
    }
    return words;
  }
}

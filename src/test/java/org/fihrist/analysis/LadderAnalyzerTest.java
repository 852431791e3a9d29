package org.fihrist.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.fihrist.analysis.letters.LetterFolder;
import org.fihrist.analysis.stem.WordForms;

/** Runs Lucene's checks of token streams on known and on random text. */
public class LadderAnalyzerTest extends BaseTokenStreamTestCase {
  private static final String[] PIECES = {
    "ال",
    "وال",
    "ب",
    "كتب",
    "أ",
    "ا\u0654",
    "\u064F",
    "ـ",
    "ﻻ",
    "ﷲ",
    "ﷺ",
    "\u200C",
    "\u200F",
    "٣",
    "٬",
    "٫",
    "_",
    "'",
    "G",
    "é",
    " ",
    "،",
    "\uD83D\uDE00",
    "ها",
    "ة",
    "ء",
    "\u0670",
    ".",
    "،",
    "l",
    "qu",
    "’",
    "ʼ",
    "ʿ",
    "s",
    "x",
    "ς",
    "ё",
    "ש",
    "\u05B8",
    "\"",
    "क",
    "\u093F",
    "\u0947",
    "ไทย",
    "京"
  };

  private Analyzer analyzer;

  @Override
  public void setUp() throws Exception {
    super.setUp();
    analyzer = new LadderAnalyzer();
  }

  @Override
  public void tearDown() throws Exception {
    analyzer.close();
    super.tearDown();
  }

  public void testAWordKeepsTheNumberThatItWasGivenOnce() throws IOException {
    List<String> asked = new ArrayList<>();
    Analyzer numbering =
        LadderAnalyzer.numbering(spelling -> {
          asked.add(spelling);
          return new NumberedWord(asked.size() - 1, LadderTerms.folded(spelling), false);
        });
    List<NumberedWord> words = new ArrayList<>();
    for (String text : List.of("قال أحمد إن أحمد", "إن احمد")) {
      try (TokenStream stream = numbering.tokenStream("text", text)) {
        NumberedWordAttribute number = stream.getAttribute(NumberedWordAttribute.class);
        stream.reset();
        while (stream.incrementToken()) {
          words.add(number.word());
        }
        stream.end();
      }
    }
    numbering.close();

    assertEquals(List.of(0, 1, 2, 1, 2, 3), words.stream().map(NumberedWord::number).toList());
    assertEquals("احمد", words.get(1).folded());
    assertEquals(4, asked.size());
  }

  public void testWritesOneTermAWordWithItsTwoSpellings() throws IOException {
    assertAnalyzesTo(
        analyzer,
        "الحكومة كتب",
        new String[] {"eالحكومه\u001Fالحكومة", "eكتب"},
        new int[] {0, 8},
        new int[] {7, 11},
        new int[] {1, 1});
  }

  public void testIndexesTheWordsBeforeHalfACharacter() throws IOException {
    assertAnalyzesTo(analyzer, "كتب \uD83D", new String[] {"eكتب"});
  }

  public void testKeepsTheRulesOfTokenStreamsOnRandomText() throws IOException {
    checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
  }

  public void testKeepsTheRulesOfTokenStreamsOnRandomArabic() throws IOException {
    for (int i = 0; i < 500; i++) {
      checkAnalysisConsistency(random(), analyzer, random().nextBoolean(), arabic(random()));
    }
  }

  public void testTheOriginalCutAtAWordGivesThatWord() {
    for (int i = 0; i < 5_000; i++) {
      String text =
          random().nextBoolean() ? arabic(random()) : TestUtil.randomUnicodeString(random(), 60);
      for (TextWord word : Ladder.shipped().words(text)) {
        String cut = text.substring(word.start(), word.end());
        List<WordForms> again = Ladder.shipped().words(cut).stream().map(TextWord::forms).toList();
        assertTrue(text + " at " + word, again.contains(word.forms()));
      }
    }
  }

  public void testFoldingIsIdempotentOnRandomWords() {
    for (int i = 0; i < 20_000; i++) {
      for (TextWord word : Ladder.shipped().words(arabic(random()))) {
        String folded = word.forms().folded();
        assertEquals(folded, LetterFolder.fold(folded));
        assertFalse(word.forms().stem().isEmpty());
      }
    }
  }

  private static String arabic(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}

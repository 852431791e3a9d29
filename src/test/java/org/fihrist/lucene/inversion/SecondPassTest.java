package org.fihrist.lucene.inversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.fihrist.lucene.WrittenTexts;
import org.junit.jupiter.api.Test;

/** Tests that an index written in two passes equals an index written in one. */
class SecondPassTest {
  private static final long ALL = Long.MAX_VALUE;

  @Test
  void aSharedTermStandsWhereItsWordsStand() throws IOException {
    WrittenTexts texts = new WrittenTexts().with("cat", "cat Cow dog").with("", "cod 7", "Cow cod");
    try (Directory index = new ByteBuffersDirectory()) {
      texts.writeInTwoPasses(index, 2, ALL);

      try (DirectoryReader reader = DirectoryReader.open(index)) {
        assertThat(WrittenTexts.positions(reader, "text"))
            .containsEntry("mc", Map.of(0, List.of(0), 1, List.of(0, 103)))
            .containsEntry("eCow", Map.of(0, List.of(1), 1, List.of(102)))
            .containsEntry("e7", Map.of(1, List.of(1)))
            .doesNotContainKey("m7");
        assertThat(WrittenTexts.positions(reader, "lead")).containsOnlyKeys("ecat", "mc");
      }
    }
  }

  @Test
  void twoPassesWriteWhatOneWouldHaveWritten() throws IOException {
    long seed = System.nanoTime();
    for (int round = 0; round < 20; round++) {
      Random random = new Random(seed + round);
      WrittenTexts texts = random(random, 1 + random.nextInt(400));
      compare(texts, 2 + random.nextInt(200), ALL, "seed " + (seed + round));
    }
  }

  @Test
  void frequentTermsFillBlocksOfPostings() throws IOException {
    compare(random(new Random(3), 8_000), 3_000, ALL, "8,000 documents");
  }

  @Test
  void anArchiveTooLargeToInvertAtOnceBecomesSeveralSegments() throws IOException {
    WrittenTexts texts = random(new Random(5), 1_000);
    try (Directory index = new ByteBuffersDirectory()) {
      texts.writeInTwoPasses(index, 100, 8_000);
      try (DirectoryReader reader = DirectoryReader.open(index)) {
        assertThat(reader.leaves()).hasSizeBetween(2, 9);
      }
    }
    compare(texts, 100, 8_000, "in several segments");
  }

  @Test
  void textsAreNotLostUnseenByAWriterThatCannotMergeThem() throws IOException {
    try (Directory index = new ByteBuffersDirectory()) {
      assertThatThrownBy(
              () -> random(new Random(9), 50).writeInTwoPasses(index, 7, ALL, Codec.getDefault()))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageContaining("InversionCodec");
    }
  }

  private static void compare(WrittenTexts texts, int segmentSize, long mostBytes, String what)
      throws IOException {
    try (Directory expected = new ByteBuffersDirectory();
        Directory actual = new ByteBuffersDirectory()) {
      texts.writeAtOnce(expected);
      texts.writeInTwoPasses(actual, segmentSize, mostBytes);
      assertThat(isClean(actual)).as(what).isTrue();
      try (DirectoryReader wanted = DirectoryReader.open(expected);
          DirectoryReader got = DirectoryReader.open(actual)) {
        assertThat(got.numDocs()).isEqualTo(texts.size());
        for (String field : List.of("text", "lead")) {
          assertThat(
                  differences(
                      WrittenTexts.positions(got, field), WrittenTexts.positions(wanted, field)))
              .as("%s, %s", field, what)
              .isEmpty();
          assertThat(differences(WrittenTexts.norms(got, field), WrittenTexts.norms(wanted, field)))
              .as("lengths of %s, %s", field, what)
              .isEmpty();
        }
      }
    }
  }

  /** Returns the first differences; all of them would fill a screen. */
  private static <K, V> List<String> differences(Map<K, V> got, Map<K, V> wanted) {
    return Stream.concat(got.keySet().stream(), wanted.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(got.get(key), wanted.get(key)))
        .limit(3)
        .map(key -> key + ": " + got.get(key) + ", wanted " + wanted.get(key))
        .toList();
  }

  /** Returns random documents: some have no value in a field, some have several texts. */
  private static WrittenTexts random(Random random, int documents) {
    WrittenTexts texts = new WrittenTexts().with("a", "b");
    for (int i = 1; i < documents; i++) {
      String[] values =
          Stream.generate(() -> words(random, random.nextInt(30)))
              .limit(random.nextInt(4))
              .toArray(String[]::new);
      texts.with(words(random, random.nextInt(6)), values);
    }
    return texts;
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    String letters = "abcdeABCعé7";
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static boolean isClean(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      return check.checkIndex().clean;
    }
  }

  @Test
  void whatIsNoTextIsCopiedAsItIs() throws IOException {
    WrittenTexts texts = random(new Random(7), 50);
    try (Directory index = new ByteBuffersDirectory()) {
      texts.writeInTwoPasses(index, 7, ALL);

      try (DirectoryReader reader = DirectoryReader.open(index)) {
        assertThat(reader.leaves()).hasSize(1);
        NumericDocValues numbers = MultiDocValues.getNumericValues(reader, "number");
        for (int doc = 0; doc < 50; doc++) {
          assertThat(numbers.advanceExact(doc)).isTrue();
          assertThat(reader.storedFields().document(doc).get("id"))
              .isEqualTo(String.valueOf(numbers.longValue()));
        }
        IndexSearcher searcher = new IndexSearcher(reader);
        assertThat(searcher.count(IntPoint.newRangeQuery("date", 5, 9))).isEqualTo(5);
        assertThat(searcher.count(new TermQuery(new Term("id", "49")))).isEqualTo(1);
      }
    }
  }

  @Test
  void aPhraseMayMixOwnAndSharedTerms() throws IOException {
    WrittenTexts texts =
        new WrittenTexts()
            .with("", "Cow sees dogs")
            .with("lead", "sees Cow dogs")
            .with("", "cod saw dog");
    try (Directory index = new ByteBuffersDirectory()) {
      texts.writeInTwoPasses(index, 2, ALL);

      try (DirectoryReader reader = DirectoryReader.open(index)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        assertThat(searcher.count(phrase(List.of("eCow"), List.of("ms"), List.of("edogs"))))
            .isEqualTo(1);
        assertThat(searcher.count(phrase(List.of("mC", "mc"), List.of("ms"), List.of("md"))))
            .isEqualTo(2);
      }
    }
  }

  @SafeVarargs
  private static MultiPhraseQuery phrase(List<String>... positions) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> terms : positions) {
      phrase.add(terms.stream().map(term -> new Term("text", term)).toArray(Term[]::new));
    }
    return phrase.build();
  }
}

package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the second pass makes of an index that the first one wrote. */
class DerivedIndexTest {
  private static final List<Derivation> ALL =
      List.of(
          new Derivation("text", DerivedIndexTest::stem),
          new Derivation("lead", DerivedIndexTest::stem));

  @TempDir private Path folder;
  private Directory first;
  private Directory second;

  @BeforeEach
  void open() throws IOException {
    first = FSDirectory.open(folder.resolve("first"));
    second = FSDirectory.open(folder.resolve("second"));
  }

  @AfterEach
  void close() throws IOException {
    first.close();
    second.close();
  }

  /** A word of digits has none, one of two letters has none of its own, others may have two. */
  private static List<String> stem(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetter(folded.charAt(0))) {
      return List.of();
    }
    String begin = "m" + folded.charAt(0);
    return folded.length() < 3 ? List.of(begin, begin) : List.of("n" + folded.charAt(1), begin);
  }

  private void derive(List<Derivation> derivations) throws IOException {
    derive(first, second, derivations);
  }

  private static void derive(Directory from, Directory to, List<Derivation> derivations)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(to, new IndexWriterConfig())) {
      DerivedIndex.write(from, writer, derivations);
    }
  }

  @Test
  void aDerivedTermStandsWhereItsWordsStand() throws IOException {
    WrittenArchive archive =
        new WrittenArchive().with("cat Cow dog", "cat").with("cod 7", "cod Cow cod");
    archive.write(first);

    derive(ALL);

    try (DirectoryReader reader = DirectoryReader.open(second)) {
      assertThat(WrittenArchive.read(reader, "text"))
          .isEqualTo(archive.textPositions(DerivedIndexTest::stem));
      assertThat(WrittenArchive.read(reader, "text"))
          .containsEntry("mc", Map.of(0, List.of(0, 1), 1, List.of(0)));
      assertThat(WrittenArchive.read(reader, "lead"))
          .containsEntry("mc", Map.of(0, List.of(1), 1, List.of(3)));
    }
  }

  @Test
  void whatIsWrittenIsWhatOneCountsInTheWords() throws IOException {
    long seed = System.nanoTime();
    for (int round = 0; round < 20; round++) {
      checkRandomArchive(seed + round);
    }
  }

  private void checkRandomArchive(long seed) throws IOException {
    Random random = new Random(seed);
    WrittenArchive archive = random(random, 20 + random.nextInt(400));
    try (Directory from = new ByteBuffersDirectory();
        Directory to = new ByteBuffersDirectory()) {
      archive.write(from);
      derive(from, to, ALL);
      assertThat(clean(to)).as("seed %d", seed).isTrue();
      try (DirectoryReader reader = DirectoryReader.open(to)) {
        assertThat(reader.leaves()).as("seed %d", seed).hasSize(1);
        assertThat(reader.hasDeletions()).isFalse();
        assertThat(WrittenArchive.read(reader, "text"))
            .as("text, seed %d", seed)
            .isEqualTo(archive.textPositions(DerivedIndexTest::stem));
        assertThat(WrittenArchive.read(reader, "lead"))
            .as("lead, seed %d", seed)
            .isEqualTo(archive.leadFrequencies(DerivedIndexTest::stem));
      }
    }
  }

  /** Enough documents that frequent terms fill blocks of postings, and some without a field. */
  private static WrittenArchive random(Random random, int documents) {
    WrittenArchive archive = new WrittenArchive();
    for (int i = 0; i < documents; i++) {
      archive.with(words(random, random.nextInt(30)), words(random, random.nextInt(6)));
      if (random.nextInt(documents) < 3) {
        archive.endSegment();
      }
    }
    for (int i = 0; i < documents / 8; i++) {
      archive.delete(random.nextInt(documents));
    }
    return archive;
  }

  private static String words(Random random, int count) {
    return Stream.generate(() -> word(random)).limit(count).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    String letters = "abcdeABC7";
    StringBuilder word = new StringBuilder();
    int length = 1 + random.nextInt(4);
    for (int i = 0; i < length; i++) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }

  private static boolean clean(Directory directory) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_SLOW_CHECKS);
      return check.checkIndex().clean;
    }
  }

  @Test
  void anIndexOnDiskIsCleanAndScoresAsIfItWereWrittenAtOnce() throws IOException {
    // More postings than are united in one go.
    WrittenArchive archive = random(new Random(3), 8_000);
    archive.write(first);
    derive(List.of(new Derivation("text", DerivedIndexTest::stem)));

    assertThat(clean(second)).isTrue();
    try (DirectoryReader reader = DirectoryReader.open(second)) {
      assertThat(WrittenArchive.read(reader, "text"))
          .isEqualTo(archive.textPositions(DerivedIndexTest::stem));
    }
    try (Directory atOnce = FSDirectory.open(folder.resolve("at-once"))) {
      archive.write(atOnce, DerivedIndexTest::stem);
      for (String term : List.of("eab", "eabc", "ma", "nb")) {
        assertThat(scores(second, term)).as(term).isNotEmpty().isEqualTo(scores(atOnce, term));
      }
    }
  }

  /** Scores by the number of the document; of living documents alone, so that both count alike. */
  private Map<Long, Float> scores(Directory directory, String term) throws IOException {
    Path merged = Files.createTempDirectory(folder, "merged");
    try (Directory one = FSDirectory.open(merged)) {
      derive(directory, one, List.of());
      try (DirectoryReader reader = DirectoryReader.open(one)) {
        NumericDocValues ids = only(reader).getNumericDocValues("id");
        ScoreDoc[] found =
            new IndexSearcher(reader).search(new TermQuery(new Term("text", term)), 1000).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(hit -> hit.doc));
        Map<Long, Float> scores = new HashMap<>();
        for (ScoreDoc hit : found) {
          assertThat(ids.advanceExact(hit.doc)).isTrue();
          scores.put(ids.longValue(), hit.score);
        }
        return scores;
      }
    }
  }

  private static LeafReader only(DirectoryReader reader) {
    assertThat(reader.leaves()).hasSize(1);
    return reader.leaves().getFirst().reader();
  }

  @Test
  void storedFieldsDocValuesAndPointsAreAsTheyWere() throws IOException {
    WrittenArchive archive = new WrittenArchive();
    for (int i = 0; i < 50; i++) {
      archive.with("cat", "").endSegment();
    }
    archive.delete(7).write(first);

    derive(ALL);

    try (DirectoryReader reader = DirectoryReader.open(second)) {
      assertThat(reader.numDocs()).isEqualTo(49);
      NumericDocValues ids = only(reader).getNumericDocValues("id");
      for (int doc = 0; doc < 49; doc++) {
        assertThat(ids.advanceExact(doc)).isTrue();
        assertThat(reader.storedFields().document(doc).get("id"))
            .isEqualTo(String.valueOf(ids.longValue()));
      }
      assertThat(new IndexSearcher(reader).count(IntPoint.newRangeQuery("date", 5, 9)))
          .isEqualTo(4);
    }
  }

  @Test
  void aPhraseMayMixWrittenAndDerivedTerms() throws IOException {
    new WrittenArchive()
        .with("Cow sees dogs", "")
        .with("sees Cow dogs", "")
        .with("cod saw dog", "")
        .write(first);

    derive(ALL);

    assertThat(found(phrase(List.of("eCow"), List.of("ms"), List.of("edogs")))).containsExactly(0);
    assertThat(found(phrase(List.of("mc"), List.of("ms"), List.of("edogs", "md"))))
        .containsExactly(0, 2);
  }

  @SafeVarargs
  private static Query phrase(List<String>... positions) {
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (List<String> terms : positions) {
      phrase.add(terms.stream().map(term -> new Term("text", term)).toArray(Term[]::new));
    }
    return phrase.build();
  }

  private List<Integer> found(Query query) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(second)) {
      return Stream.of(new IndexSearcher(reader).search(query, 10).scoreDocs)
          .map(hit -> hit.doc)
          .sorted()
          .toList();
    }
  }

  @Test
  void nothingIsMadeOfNothing() throws IOException {
    new WrittenArchive().write(first);
    derive(ALL);
    assertThat(DirectoryReader.indexExists(second)).isTrue();

    new WrittenArchive().with("cat", "cat").delete(0).write(first);
    derive(ALL);
    try (DirectoryReader reader = DirectoryReader.open(second)) {
      assertThat(reader.maxDoc()).isZero();
    }
  }

  @Test
  void aDerivedTermThatSortsAmongTheWrittenOnesIsRefused() throws IOException {
    new WrittenArchive().with("cat", "").write(first);

    assertThatThrownBy(() -> derive(List.of(new Derivation("text", word -> List.of("ex")))))
        .hasMessageContaining("'ex', derived from 'cat'");
  }

  @Test
  void aFieldThatIsDerivedTwiceIsRefused() throws IOException {
    new WrittenArchive().with("cat", "lead").write(first);

    Derivation derivation = new Derivation("text", DerivedIndexTest::stem);
    assertThatThrownBy(() -> derive(List.of(derivation, derivation)))
        .hasMessageContaining("text is derived twice");
  }

  @Test
  void aFieldWithoutFrequenciesIsRefused() throws IOException {
    new WrittenArchive().with("cat", "").write(first);

    assertThatThrownBy(() -> derive(List.of(new Derivation("id", DerivedIndexTest::stem))))
        .hasMessageContaining("id does not tell how often");
  }
}

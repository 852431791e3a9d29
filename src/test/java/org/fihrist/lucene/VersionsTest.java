package org.fihrist.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fihrist.article.Article;
import org.fihrist.article.CitedText;
import org.fihrist.article.Place;
import org.fihrist.article.Provenance;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.indexing.Manifest;
import org.fihrist.lucene.generation.GenerationCheck;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.query.BoxParser;
import org.fihrist.search.ArticleHistory;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.Hit;
import org.fihrist.search.SearchRequest;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.search.index.UpdateSources.Pruned;
import org.fihrist.search.index.VersionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests one id with several texts: which text is searched, which are kept, and how they are
 * counted.
 */
class VersionsTest {
  private static final BuildPlan KEEPING = new BuildPlan(List.of("here"), VersionPolicy.KEEP);
  private static final Article FIRST = Archive.article("a", "قصف درعا", "سبعة قتلى");
  private static final Article SECOND = Archive.article("a", "قصف درعا", "تسعة قتلى");
  private static final Article THIRD = Archive.article("a", "قصف درعا", "عشرة جرحى");
  private static final Article OTHER = Archive.article("b", "سوق حمص", "أسعار الخبز");

  @TempDir private Path index;

  private BuildCounts build(BuildPlan plan, Article... articles) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, plan)) {
      List.of(articles).forEach(builder::add);
      return builder.publish().counts();
    }
  }

  private BuildCounts update(Optional<VersionPolicy> policy, Article... articles) {
    UpdateSources sources =
        new UpdateSources(List.of("here"), Set.of(), new Pruned(List.of(), Set.of()), policy);
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(index, sources)) {
      List.of(articles).forEach(updater::add);
      return updater.publish().counts();
    }
  }

  private <T> T asked(Function<LuceneSearchEngine, T> question) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return question.apply(engine);
    }
  }

  private List<String> found(String typed) {
    SearchRequest request =
        new SearchRequest(BoxParser.parse(typed).query(), new Window(1, 10), false);
    return asked(engine -> engine.search(request).hits().stream().map(Hit::id).toList());
  }

  private Optional<ArticleHistory> history(String id) {
    return asked(engine -> engine.history(id));
  }

  private String generation() {
    return asked(engine -> engine.status().generation());
  }

  private List<String> bodies(String id) {
    return history(id).orElseThrow().versions().stream()
        .map(version -> version.content().body())
        .toList();
  }

  private static Article fetched(Article article, String moment) {
    return article.from(
        new Source("a.warc", "", 1, Place.UNKNOWN, "html", new Provenance("", moment)));
  }

  @Test
  void byDefaultAnotherTextIsRejected() {
    BuildCounts counts = build(BuildPlan.of(List.of("here")), FIRST, SECOND);

    assertThat(counts.versions()).isZero();
    assertThat(counts.rejected()).containsEntry(Reject.Reason.SAME_IDENTITY, 1L);
    assertThat(bodies("a")).containsExactly("سبعة قتلى");
  }

  @Test
  void theNewestIsSearchedAndTheOthersAreKept() {
    BuildCounts counts = build(KEEPING, FIRST, OTHER, SECOND, THIRD, SECOND);

    assertThat(counts).isEqualTo(new BuildCounts(5, 2, Changes.added(2), 1, 2, Map.of()));
    assertThat(bodies("a")).containsExactly("عشرة جرحى", "تسعة قتلى", "سبعة قتلى");
    assertThat(found("عشرة")).containsExactly("a");
    assertThat(found("سبعة")).isEmpty();
    assertThat(found("الخبز")).containsExactly("b");
  }

  @Test
  void theOneFetchedLastIsTheNewestInWhateverOrderTheyAreRead() {
    build(
        KEEPING,
        fetched(SECOND, "2017-02-01T10:00:00Z"),
        fetched(THIRD, "2017-03-01T10:00:00Z"),
        fetched(FIRST, "2017-01-01T10:00:00+03:00"));

    assertThat(bodies("a")).containsExactly("عشرة جرحى", "تسعة قتلى", "سبعة قتلى");
    assertThat(found("عشرة")).containsExactly("a");
  }

  @Test
  void aVersionIsFoundByTheHashOfItsText() {
    build(KEEPING, FIRST, SECOND);
    ArticleHistory history = history("a").orElseThrow();

    assertThat(history.version(CitedText.of(FIRST).sha256())).contains(FIRST);
    assertThat(history.version("0")).isEmpty();
    assertThat(history("nowhere")).isEmpty();
  }

  @Test
  void anUpdateKeepsWhatItReplacesWhenTheIndexKeepsVersions() {
    build(KEEPING, FIRST, OTHER);

    BuildCounts counts = update(Optional.empty(), SECOND, OTHER);

    assertThat(counts.changes()).isEqualTo(new Changes(0, 1, 1, 0));
    assertThat(bodies("a")).containsExactly("تسعة قتلى", "سبعة قتلى");
    assertThat(found("سبعة")).isEmpty();
  }

  @Test
  void readingAllVersionsAgainChangesNothing() {
    build(KEEPING, FIRST, SECOND);
    String before = generation();

    BuildCounts counts = update(Optional.empty(), FIRST, SECOND);

    assertThat(counts.changes()).isEqualTo(new Changes(0, 0, 1, 0));
    assertThat(counts.versions()).isEqualTo(1);
    assertThat(generation()).isEqualTo(before);
  }

  @Test
  void anotherTextBesideAnUnchangedOneBecomesAVersion() {
    build(KEEPING, FIRST);

    BuildCounts counts = update(Optional.empty(), FIRST, SECOND, THIRD);

    assertThat(counts.changes()).isEqualTo(new Changes(0, 1, 0, 0));
    assertThat(counts.versions()).isEqualTo(2);
    assertThat(bodies("a")).containsExactly("عشرة جرحى", "تسعة قتلى", "سبعة قتلى");
  }

  @Test
  void anUpdateWithoutVersionsReplacesTheNewestAndLosesNoEarlierOne() {
    build(KEEPING, FIRST, SECOND);

    update(Optional.of(VersionPolicy.REPLACE), THIRD);

    assertThat(bodies("a")).containsExactly("عشرة جرحى", "سبعة قتلى");
  }

  @Test
  void anInterruptedRebuildGoesOnWithItsVersions() {
    interrupted(builder -> {
      builder.add(FIRST);
      builder.add(SECOND);
      builder.checkpoint(new Checkpoint(List.of(), Optional.empty(), 2));
      builder.add(THIRD);
    });

    BuildCounts counts;
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.resume(index, KEEPING, List::size)) {
      assertThat(builder.read()).isEqualTo(2);
      builder.add(SECOND);
      builder.add(THIRD);
      counts = builder.publish().counts();
    }

    assertThat(counts.read()).isEqualTo(4);
    assertThat(counts.versions()).isEqualTo(2);
    assertThat(counts.duplicates()).isEqualTo(1);
    assertThat(bodies("a")).containsExactly("عشرة جرحى", "تسعة قتلى", "سبعة قتلى");
  }

  private void interrupted(Consumer<LuceneIndexBuilder> reading) {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, KEEPING)) {
      reading.accept(builder);
    }
  }

  /** Tests with many versions of many articles that the postings agree with the searched texts. */
  @Test
  void anIndexWithVersionsIsWholeAndReproducible(@TempDir Path again) throws IOException {
    long seed = Long.getLong("versions.seed", System.nanoTime());
    fill(index, seed);
    fill(again, seed);

    assertThat(manifest(index).contents())
        .as("seed %d", seed)
        .isEqualTo(manifest(again).contents());
    IndexFolder folder = new IndexFolder(index);
    String current = folder.current().orElseThrow();
    assertThat(GenerationCheck.of(folder, current, GenerationCheck.Depth.CONTENT).findings())
        .as("seed %d", seed)
        .isEmpty();
  }

  private static void fill(Path to, long seed) {
    Random random = new Random(seed);
    RandomNews news = new RandomNews(random);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(to, KEEPING)) {
      for (int i = 0; i < 600; i++) {
        builder.add(news.article("a" + random.nextInt(150)));
      }
      builder.publish();
    }
  }

  private static Manifest manifest(Path at) throws IOException {
    IndexFolder folder = new IndexFolder(at);
    return Manifest.read(folder.generation(folder.current().orElseThrow()));
  }
}

package org.fihrist.lucene;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.article.Source;
import org.fihrist.indexing.Manifest;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.lucene.writer.LuceneIndexUpdater;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.index.UpdateSources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that the same input gives the same generation, whatever the order in which threads finish.
 */
class ReproducibleBuildTest {
  private static final int ARTICLES = 400;

  private final long seed = Long.getLong("build.seed", System.nanoTime());
  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @TempDir private Path folder;

  ReproducibleBuildTest() {
    RandomNews news = new RandomNews(new Random(seed));
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(news.article("a" + i));
    }
    for (Reject.Reason reason : Reject.Reason.values()) {
      rejects.add(new Reject(new Source("file", 0, ""), reason, "for the test"));
    }
  }

  @Test
  void twoRebuildsHaveOneFingerprint() {
    build("first");
    build("second");

    assertThat(manifest("first").contents())
        .as("seed %d", seed)
        .isEqualTo(manifest("second").contents());
  }

  @Test
  void theOrderOfReadingDoesNotCount() {
    build("first");
    Collections.shuffle(articles, new Random(seed));
    Collections.shuffle(rejects, new Random(seed));
    build("second");

    assertThat(manifest("first").contents())
        .as("seed %d", seed)
        .isEqualTo(manifest("second").contents());
  }

  @Test
  void anotherTextOrRejectIsAnotherFingerprint() {
    build("first");
    rejects.removeLast();
    build("second");
    articles.set(0, Archive.article("a0", "درعا", "نص آخر"));
    build("third");

    assertThat(List.of("first", "second", "third"))
        .extracting(name -> manifest(name).contents().fingerprint())
        .doesNotHaveDuplicates();
  }

  @Test
  void anUpdateHoldsWhatARebuildOfItWould() throws IOException {
    build("updated");
    articles.set(0, Archive.article("a0", "درعا", "نص آخر"));
    articles.removeLast();
    articles.add(Archive.article("new", "حمص", "خبر"));
    UpdateSources sources =
        new UpdateSources(
            List.of(),
            Set.of(),
            List.of(Path.of("file").toAbsolutePath(), Path.of("").toAbsolutePath()));
    try (LuceneIndexUpdater updater = LuceneIndexUpdater.open(folder.resolve("updated"), sources)) {
      articles.forEach(updater::add);
      updater.publish();
    }
    build("rebuilt");

    assertThat(manifest("updated").contents().articles())
        .as("seed %d", seed)
        .isEqualTo(manifest("rebuilt").contents().articles());
  }

  @Test
  void countsOfTwoRunsAreEqualByteByByte() throws IOException {
    for (String index : List.of("first", "second")) {
      build(index);
      try (LuceneIndexUpdater updater =
          LuceneIndexUpdater.open(
              folder.resolve(index), new UpdateSources(List.of(), Set.of(), List.<Path>of()))) {
        updater.add(Archive.article("new", "حمص", "خبر"));
        rejects.forEach(updater::reject);
        updater.publish();
      }
    }

    assertThat(counts("first")).isEqualTo(counts("second"));
  }

  /** The iteration order of a hash map differs between processes. */
  @Test
  void countsAreWrittenInTheOrderOfTheReasons() {
    Map<Reject.Reason, Long> rejected = new HashMap<>();
    for (Reject.Reason reason : Reject.Reason.values()) {
      rejected.put(reason, 1L);
    }
    BuildCounts counts = new BuildCounts(rejected.size(), 0, Changes.added(0), 0, 0, rejected);

    assertThat(counts.rejected().keySet()).containsExactly(Reject.Reason.values());
  }

  private String counts(String index) throws IOException {
    Path current = current(index).resolve(Manifest.FILE);
    JsonNode manifest = JsonMapper.shared().readTree(Files.readString(current, UTF_8));
    return manifest.at("/build/counts").toString();
  }

  private Path current(String index) {
    IndexFolder at = new IndexFolder(folder.resolve(index));
    try {
      return at.generation(at.current().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Manifest manifest(String index) {
    return Manifest.read(current(index));
  }

  private void build(String index) {
    try (LuceneIndexBuilder builder =
        LuceneIndexBuilder.open(folder.resolve(index), List.of("written here"))) {
      articles.forEach(builder::add);
      rejects.forEach(builder::reject);
      builder.publish();
    }
  }
}

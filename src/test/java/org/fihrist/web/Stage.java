package org.fihrist.web;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.writer.LuceneIndexBuilder;

/** The browser and the two sites that all tests of the page share. */
final class Stage implements AutoCloseable {
  final Browser browser;

  /** A site over the five sample articles of the project. */
  final Site seeds;

  /** {@link HostileArchive}. */
  final Site hostile;

  private final Path folder;

  Stage(InstalledChromium installed) {
    try {
      this.folder = Files.createTempDirectory("fihrist-web");
      build(seedsIndex(), Path.of("seeds"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    HostileArchive.publish(folder.resolve("hostile"));
    this.seeds = Site.over(seedsIndex());
    this.hostile = Site.over(folder.resolve("hostile"));
    this.browser = new Browser(installed, folder.resolve("profile"));
  }

  /** Returns the index of the sample articles, for another site. */
  Path seedsIndex() {
    return folder.resolve("seeds");
  }

  private static void build(Path index, Path source) throws IOException {
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of(source.toString()))) {
      Corpus.open(List.of(source))
          .read(
              new Intake() {
                @Override
                public void article(Article article) {
                  builder.add(article);
                }

                @Override
                public void reject(Reject reject) {
                  throw new AssertionError(reject);
                }
              });
      builder.publish();
    }
  }

  @Override
  public void close() throws IOException {
    browser.close();
    seeds.close();
    hostile.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

package org.fihrist.lucene;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.corpus.Corpus;
import org.fihrist.corpus.Intake;
import org.fihrist.lucene.writer.LuceneIndexBuilder;

/** The ANT corpus with its headlines as an index; tests that need it are skipped without it. */
final class AntArchiveIndex {
  private static final Path ANT = Path.of("../shared/data/ant");

  private AntArchiveIndex() {}

  /** Builds the index in a folder and opens it. */
  static LuceneSearchEngine open(Path folder) throws IOException {
    assumeTrue(Files.isDirectory(ANT), "skipped: there is no " + ANT);
    List<Path> files;
    try (Stream<Path> found = Files.list(ANT)) {
      files = found.filter(file -> file.toString().endsWith(".trec.gz")).sorted().toList();
    }
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(folder, List.of("ant"))) {
      Corpus.open(files)
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
    return LuceneSearchEngine.open(folder);
  }
}

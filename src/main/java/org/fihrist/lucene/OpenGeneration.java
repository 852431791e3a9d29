package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.NearWords;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;

/** A generation that is open for reading. */
final class OpenGeneration {
  private final DirectoryReader reader;
  private final IndexStatus status;
  private final Ladder ladder;
  private final NearWords families;
  private final TextSimilarity similarity;

  private OpenGeneration(DirectoryReader reader, IndexStatus status, Ladder ladder)
      throws IOException {
    this.reader = reader;
    this.status = status;
    this.ladder = ladder;
    this.families = new NearWords(Families.of(reader));
    this.similarity = TextSimilarity.of(reader);
  }

  /**
   * Opens the current generation.
   *
   * @throws IndexUnavailableException when there is none, or none that this code can read
   */
  static OpenGeneration current(IndexFolder folder) throws IOException {
    String name =
        folder
            .current()
            .orElseThrow(() ->
                new IndexUnavailableException(
                    "There is no index in "
                        + folder.root()
                        + ": build one with `fihrist rebuild SOURCE...`."));
    Path path = folder.generation(name);
    Manifest manifest = Manifest.read(path);
    Ladder ladder = Ladder.with(LearnedWords.read(path, manifest.words()));
    Directory directory = FSDirectory.open(folder.lucene(name));
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      // The directory outlives nothing that reads it: files stay mapped until the reader goes.
      reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
      return new OpenGeneration(reader, Statuses.of(folder, name, manifest), ladder);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  DirectoryReader reader() {
    return reader;
  }

  /** A new searcher over all of it. */
  IndexSearcher searcher() {
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setSimilarity(similarity);
    return searcher;
  }

  /** The forms of words, by what its archive taught. */
  Ladder ladder() {
    return ladder;
  }

  /** How its texts are scored. */
  TextSimilarity similarity() {
    return similarity;
  }

  /** The families of its archive. */
  NearWords families() {
    return families;
  }

  IndexStatus status() {
    return status;
  }

  String name() {
    return status.generation();
  }
}

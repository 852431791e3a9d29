package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.search.IndexSearcher;
import org.fihrist.analysis.Ladder;
import org.fihrist.archive.ArchiveEngine;
import org.fihrist.archive.ArchiveSearch;
import org.fihrist.archive.WarmUp;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.reader.CurrentGeneration;
import org.fihrist.lucene.reader.GenerationArchive;
import org.fihrist.lucene.reader.GenerationWatcher;
import org.fihrist.lucene.reader.OpenGeneration;
import org.fihrist.query.Query;
import org.fihrist.ranking.Candidate;
import org.fihrist.search.Budget;
import org.fihrist.search.IndexUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches the current generation of an index folder, and moves to a newer one within a second of
 * its being published.
 */
public final class LuceneSearchEngine extends ArchiveEngine {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneSearchEngine.class);

  /** Twice the number of clauses of the longest query: all words, in all fields, at all levels. */
  private static final int MAX_CLAUSES = 32_768;

  static {
    IndexSearcher.setMaxClauseCount(MAX_CLAUSES);
  }

  private final IndexFolder folder;
  private final CurrentGeneration generations;
  private final GenerationWatcher lookout;

  private LuceneSearchEngine(IndexFolder folder) throws IOException {
    this.folder = folder;
    this.generations =
        new CurrentGeneration(
            folder, next -> WarmUp.of(new GenerationArchive(next, folder.root())));
    this.lookout = new GenerationWatcher(generations, LuceneSearchEngine::warn);
  }

  /**
   * Opens an index for searching.
   *
   * @param root the index folder
   * @throws IndexUnavailableException when there is no index, or none that this code can read
   */
  public static LuceneSearchEngine open(Path root) {
    try {
      LuceneSearchEngine engine = new LuceneSearchEngine(new IndexFolder(root));
      engine.lookout.start();
      return engine;
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot read the index in "
              + root
              + " ("
              + e
              + "): rebuild needed, or `fihrist rollback`; `fihrist check` tells more.",
          e);
    }
  }

  private static void warn(String trouble) {
    LOG.warn("A new index generation cannot be opened; the old one serves on: {}", trouble);
  }

  @Override
  public ArchiveSearch begin(Budget budget) {
    try {
      OpenGeneration generation = generations.acquire();
      return new ArchiveSearch(
          new GenerationArchive(generation.within(budget), folder.root()),
          () -> release(generation));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  private void release(OpenGeneration generation) {
    try {
      generations.release(generation);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }

  /** Returns the features of the first articles of a query, for fitting the ranking model. */
  public List<Candidate> candidates(Query query) {
    return once(search -> search.candidates(query));
  }

  /** Returns the forms of words of the archive that is searched. */
  public Ladder ladder() {
    return once(ArchiveSearch::ladder);
  }

  @Override
  public void close() {
    lookout.close();
    try {
      generations.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index", e);
    }
  }
}

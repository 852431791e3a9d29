package org.fihrist.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.LearnedLexicon;
import org.fihrist.analysis.LexiconLearning;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexBuilder;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;

/** Builds a generation from nothing and moves the pointer to it when it is whole. */
public final class LuceneIndexBuilder implements IndexBuilder {
  private final NewGeneration generation;
  private final FirstPass firstPass;
  private final List<String> sources;
  private final Set<String> ids = ConcurrentHashMap.newKeySet();
  private final LongAdder duplicates = new LongAdder();
  private final LongAdder read = new LongAdder();

  private LuceneIndexBuilder(NewGeneration generation, List<String> sources) {
    this.generation = generation;
    this.firstPass = generation.firstPass();
    this.sources = List.copyOf(sources);
  }

  /**
   * Begins a new generation.
   *
   * @param root the index folder; created when it is not there
   * @param sources what it is built from, to be told later
   * @throws IndexUnavailableException when another rebuild is running, or the folder cannot be
   *     written
   */
  public static LuceneIndexBuilder open(Path root, List<String> sources) {
    return open(root, sources, FSDirectory::open);
  }

  /** Begins a new generation on something that is, or only behaves like, a disk. */
  static LuceneIndexBuilder open(Path root, List<String> sources, Storage storage) {
    return new LuceneIndexBuilder(NewGeneration.begin(root, storage), sources);
  }

  @Override
  public void add(Article article) {
    read.increment();
    if (ids.add(article.id())) {
      firstPass.run(() -> firstPass.keep(article));
    } else {
      duplicates.increment();
    }
  }

  @Override
  public void reject(Reject reject) {
    read.increment();
    generation.rejects().add(reject);
  }

  @Override
  public IndexStatus publish() {
    try {
      firstPass.finish();
      generation.rejects().close();
      long articles = ids.size();
      BuildCounts counts =
          new BuildCounts(
              read.sum(),
              articles,
              Changes.added(articles),
              duplicates.sum(),
              generation.rejects().counts());
      String words = writeFamilies();
      generation.verify(articles, Set.of());
      return generation.publish(
          new Manifest(
              Manifest.Format.current(),
              generation.build(sources, counts, Manifest.Origin.NOTHING),
              words));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish the index in " + generation.folder().root(), e);
    }
  }

  /** Learns from all words, and writes them. */
  private String writeFamilies() throws IOException {
    String[] words = firstPass.words();
    LearnedLexicon learned = learn(words);
    try (Directory written = generation.openLucene();
        IndexWriter to = new IndexWriter(written, NewGeneration.writing(OpenMode.CREATE))) {
      generation.write(Schema.textTerms(words, Ladder.with(learned)), to);
    }
    return LearnedWords.write(generation.path(), learned);
  }

  private LearnedLexicon learn(String[] words) throws IOException {
    try (DirectoryReader reader = firstPass.open()) {
      return LexiconLearning.learn(new ReadWords(reader, words));
    }
  }

  @Override
  public void close() {
    try {
      generation.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + generation.folder().root(), e);
    }
  }
}

package org.fihrist.lucene.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.stem.LearnedLexicon;
import org.fihrist.analysis.stem.LexiconLearner;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.indexing.Contents;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RebuildJournal;
import org.fihrist.indexing.SeenArticles;
import org.fihrist.lucene.generation.InterruptedRebuild;
import org.fihrist.lucene.generation.Storage;
import org.fihrist.lucene.inversion.ArchiveTerms;
import org.fihrist.lucene.inversion.ArchiveWordReader;
import org.fihrist.lucene.inversion.SortedTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.BuildPlan;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.RebuildBuilder;
import org.fihrist.shard.features.WordTable;

/** Builds a new generation from all sources, and makes it the current one when it is complete. */
public final class LuceneIndexBuilder implements RebuildBuilder {
  private final GenerationWriter generation;
  private final FirstPass firstPass;
  private final BuildPlan plan;
  private final RebuildJournal.Header header;
  private final SeenArticles identities;
  private final LongAdder duplicates = new LongAdder();
  private final LongAdder versions = new LongAdder();
  private final LongAdder read = new LongAdder();

  /** The checkpoints that this rebuild has reached, in this run or in an earlier one. */
  private final List<RebuildJournal.Entry> checkpoints = new ArrayList<>();

  private LuceneIndexBuilder(GenerationWriter generation, BuildPlan plan) throws IOException {
    this.generation = generation;
    this.firstPass = generation.firstPass();
    this.plan = plan;
    this.identities = new SeenArticles(plan.versions());
    // These are read at the start, because the program or the gazetteer may be replaced while this
    // runs.
    this.header = InterruptedRebuild.header(generation.folder(), plan);
    if (generation.resumed().isPresent()) {
      resume(generation.resumed().get());
    }
    generation.dropOtherUnfinished();
  }

  private void resume(InterruptedRebuild interrupted) throws IOException {
    checkpoints.addAll(interrupted.reached());
    generation.journal().begin(header, checkpoints);
    read.add(interrupted.last().counts().read());
    duplicates.add(interrupted.last().counts().duplicates());
    versions.add(interrupted.last().counts().versions());
    firstPass.recall(identities::see);
  }

  /**
   * Begins a new generation.
   *
   * @param root the index folder, which is created if it does not exist
   * @param sources the names of the sources, which the manifest keeps
   * @throws IndexUnavailableException when another rebuild is running, or the folder cannot be
   *     written
   */
  public static LuceneIndexBuilder open(Path root, List<String> sources) {
    return open(root, sources, FSDirectory::open);
  }

  /** Begins a new generation on a given storage. */
  public static LuceneIndexBuilder open(Path root, List<String> sources, Storage storage) {
    return in(GenerationWriter.begin(root, storage), BuildPlan.of(sources));
  }

  /**
   * Begins a new generation by a plan.
   *
   * @param root the index folder, which is created if it does not exist
   * @throws IndexUnavailableException when another rebuild is running, or the folder cannot be
   *     written
   */
  public static LuceneIndexBuilder open(Path root, BuildPlan plan) {
    return in(GenerationWriter.begin(root), plan);
  }

  /**
   * Resumes an interrupted rebuild of the same sources, or begins a new one. {@link #read} returns
   * how much was read before.
   *
   * @param holding returns how many of the checkpoints of that rebuild are still valid, counted
   *     from the first; the rebuild is resumed at the last of these
   */
  public static LuceneIndexBuilder resume(
      Path root, BuildPlan plan, ToIntFunction<List<Checkpoint>> holding) {
    return in(
        GenerationWriter.begin(
            root, FSDirectory::open, folder -> InterruptedRebuild.find(folder, plan, holding)),
        plan);
  }

  /** Resumes or begins a rebuild that keeps one text of each article. */
  public static LuceneIndexBuilder resume(
      Path root, List<String> sources, ToIntFunction<List<Checkpoint>> holding) {
    return resume(root, BuildPlan.of(sources), holding);
  }

  private static LuceneIndexBuilder in(GenerationWriter generation, BuildPlan plan) {
    try {
      return new LuceneIndexBuilder(generation, plan);
    } catch (RuntimeException e) {
      IOUtils.closeWhileHandlingException(generation);
      throw e;
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(generation);
      throw new UncheckedIOException("cannot write the index in " + generation.folder().root(), e);
    }
  }

  @Override
  public long read() {
    return read.sum();
  }

  @Override
  public String obstacle() {
    return generation.obstacle();
  }

  @Override
  public void checkpoint(Checkpoint at) {
    try {
      String[] words = firstPass.save(String.valueOf(read.sum()));
      RebuildJournal journal = generation.journal();
      if (checkpoints.isEmpty()) {
        journal.begin(header, List.of());
      }
      journal.addWords(words);
      RebuildJournal.Entry entry =
          new RebuildJournal.Entry(
              at,
              firstPass.wordsKnown(),
              generation.rejects().save(),
              new RebuildJournal.Counts(
                  read.sum(), duplicates.sum(), versions.sum(), generation.rejects().counts()));
      journal.add(entry);
      checkpoints.add(entry);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the index in " + generation.folder().root(), e);
    }
  }

  @Override
  public void add(Article article) {
    read.increment();
    switch (identities.see(article)) {
      case NEW -> firstPass.run(() -> firstPass.keep(article, generation.rejects()::add));
      case COPY -> duplicates.increment();
      case OTHER_TEXT -> generation.rejects().add(identities.reject(article));
      case VERSION -> {
        versions.increment();
        long order = read.sum();
        firstPass.run(() -> firstPass.keepVersion(article, order));
      }
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
      firstPass.mergeVersions(Predecessors.NONE, generation.rejects()::add);
      firstPass.finish();
      generation.rejects().close();
      long articles = firstPass.articles();
      BuildCounts counts =
          new BuildCounts(
              read.sum(),
              articles,
              Changes.added(articles),
              duplicates.sum(),
              versions.sum() - firstPass.versionsNotKept(),
              generation.rejects().counts());
      String words = writeFamilies();
      generation.verify(articles, Set.of());
      return generation.publish(
          new Manifest(
              Manifest.Format.current(),
              generation.build(plan.sources(), counts, Manifest.Origin.NOTHING),
              words,
              Contents.of(firstPass.sum(), words, generation.path()),
              plan.versions()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot finish the index in " + generation.folder().root(), e);
    }
  }

  /** Learns families from all words and writes the words. */
  private String writeFamilies() throws IOException {
    String[] words = firstPass.words();
    // Learning affects family terms only.
    CompletableFuture<SortedTerms> sorting =
        CompletableFuture.supplyAsync(() -> SortedTerms.of(words));
    LearnedLexicon learned = learn(words);
    String[] familyTerms = ArticleSchema.families(words, Ladder.with(learned));
    WordTableWriter table = new WordTableWriter(WordTable.empty());
    int[] numbers = table.number(words, familyTerms);
    ArchiveTerms terms = new ArchiveTerms(sorting.join(), SortedTerms.of(familyTerms));
    try (Directory written = generation.openLucene();
        IndexWriter to = new IndexWriter(written, GenerationWriter.writing(OpenMode.CREATE))) {
      generation.write(ArticleSchema.textTerms(terms, numbers), to);
    }
    generation.write(table);
    return LearnedWords.write(generation.path(), learned);
  }

  private LearnedLexicon learn(String[] words) throws IOException {
    try (DirectoryReader reader = firstPass.open()) {
      return LexiconLearner.learn(new ArchiveWordReader(reader, ArticleSchema.BODY, words));
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

package org.fihrist.lucene.reader;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.IOUtils;
import org.fihrist.advice.WordIndex;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.OperatorGazetteer;
import org.fihrist.lucene.facet.FacetColumns;
import org.fihrist.lucene.generation.GenerationStatus;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.names.ForeignSpellings;
import org.fihrist.names.Gazetteer;
import org.fihrist.names.LatinNames;
import org.fihrist.search.Budget;
import org.fihrist.search.IndexStatus;
import org.fihrist.shard.features.WordTable;
import org.fihrist.table.DerivedNames;
import org.fihrist.table.VocabularyFile;

/** A generation that is open for reading. */
public final class OpenGeneration {
  private final DirectoryReader reader;
  private final IndexStatus status;
  private final Ladder ladder;
  private final Map<String, FamilyTermStates> families;
  private final WordTable wordTable;
  private final TextSimilarity similarity;
  private final Supplier<FacetColumns> columns;
  private final Supplier<Vocabulary> vocabulary;
  private final Supplier<WordIndex> words;
  private final Supplier<LatinNames> latinNames;
  private final Supplier<ForeignSpellings> foreignSpellings;
  private final Gazetteer gazetteer;
  private final RequestCaches caches;
  private final Budget budget;
  private final Supplier<IndexSearcher> searcher;
  private final Supplier<RequestTerms> terms;
  private final Supplier<MatchBits> bits;

  private OpenGeneration(OpenGeneration same, Budget budget) {
    this.reader = same.reader;
    this.gazetteer = same.gazetteer;
    this.status = same.status;
    this.ladder = same.ladder;
    this.families = same.families;
    this.wordTable = same.wordTable;
    this.similarity = same.similarity;
    this.columns = same.columns;
    this.vocabulary = same.vocabulary;
    this.words = same.words;
    this.latinNames = same.latinNames;
    this.foreignSpellings = same.foreignSpellings;
    this.caches = same.caches;
    this.budget = budget;
    this.searcher = Lazy.of(this::newSearcher);
    this.terms = Lazy.of(this::newTerms);
    this.bits = Lazy.of(this::newBits);
  }

  /** The parts of a generation besides its Lucene index. */
  private record Parts(
      Path folder, IndexStatus status, Ladder ladder, Gazetteer gazetteer, WordTable wordTable) {}

  private OpenGeneration(DirectoryReader reader, Parts parts) throws IOException {
    this.reader = reader;
    this.gazetteer = parts.gazetteer();
    this.budget = Budget.unlimited();
    this.status = parts.status();
    this.ladder = parts.ladder();
    this.wordTable = parts.wordTable();
    this.families =
        Map.of(
            ArticleSchema.TITLE,
            FamilyTermStates.of(reader, ArticleSchema.TITLE),
            ArticleSchema.BODY,
            FamilyTermStates.of(reader, ArticleSchema.BODY));
    this.similarity = TextSimilarity.of(reader);
    this.caches = new RequestCaches();
    this.searcher = this::newSearcher;
    this.terms = this::newTerms;
    this.bits = this::newBits;
    this.columns = Lazy.of(() -> read(() -> FacetColumns.of(reader)));
    this.vocabulary = Lazy.of(() -> read(() -> vocabulary(parts.folder(), reader)));
    this.words =
        Lazy.of(() ->
            read(() ->
                WordIndexReader.read(
                    reader,
                    vocabulary.get(),
                    MentionedNames.of(columns.get(), ladder, gazetteer))));
    this.latinNames = Lazy.of(() -> DerivedNames.latinNames(vocabulary.get(), gazetteer));
    this.foreignSpellings =
        Lazy.of(() -> DerivedNames.foreignSpellings(vocabulary.get(), gazetteer));
  }

  private static <T> T read(IOSupplier<T> part) {
    try {
      return part.get();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the index", e);
    }
  }

  /**
   * Opens the current generation.
   *
   * @throws IndexUnavailableException when there is none, or none that this code can read
   */
  static OpenGeneration current(IndexFolder folder) throws IOException {
    Optional<String> current = folder.current();
    if (current.isEmpty()) {
      throw Generations.none(folder);
    }
    String name = current.get();
    Path path = folder.generation(name);
    // Reading the gazetteer takes as long as opening the index, so both run in parallel.
    Ladder.shipped();
    FutureTask<Gazetteer> gazetteer = new FutureTask<>(() -> OperatorGazetteer.read(folder.root()));
    Thread.ofPlatform().daemon().name("gazetteer").start(gazetteer);
    Manifest manifest = Manifest.read(path);
    Ladder ladder = Ladder.with(LearnedWords.read(path, manifest.words()));
    WordTable wordTable = WordTable.read(path);
    DirectoryReader reader = reader(folder.openLucene(name));
    try {
      IndexStatus status = GenerationStatus.of(folder, name, manifest);
      return new OpenGeneration(
          reader, new Parts(path, status, ladder, result(gazetteer), wordTable));
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(reader);
      throw e;
    }
  }

  private static <T> T result(Future<T> task) throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      IOUtils.rethrowAlways(e.getCause());
      throw new AssertionError("rethrowAlways always throws", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while opening an index");
    }
  }

  private static DirectoryReader reader(Directory directory) throws IOException {
    try {
      DirectoryReader reader = DirectoryReader.open(directory);
      // The directory is closed with the reader, which needs its mapped files.
      reader.getReaderCacheHelper().addClosedListener(key -> directory.close());
      return reader;
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Returns a view of the generation for one request, with the time limit of that request. */
  public OpenGeneration within(Budget limit) {
    return new OpenGeneration(this, limit);
  }

  /** Returns the time that the request may still take. */
  public Budget budget() {
    return budget;
  }

  public DirectoryReader reader() {
    return reader;
  }

  /** Returns the searcher of the request, which stops when the time is over. */
  public IndexSearcher searcher() {
    return searcher.get();
  }

  /** Returns the terms of the request. Most steps of a request need the same terms. */
  public RequestTerms terms() {
    return terms.get();
  }

  /** Returns the sets of matching documents of the request. */
  MatchBits bits() {
    return bits.get();
  }

  private MatchBits newBits() {
    return new MatchBits(searcher(), terms(), budget);
  }

  private RequestTerms newTerms() {
    return new RequestTerms(
        searcher(), families, similarity, new RequestTerms.Words(ladder, this::foreignSpellings));
  }

  private IndexSearcher newSearcher() {
    IndexSearcher searcher = new IndexSearcher(budgeted());
    searcher.setSimilarity(similarity);
    searcher.setQueryCache(null);
    searcher.setTimeout(budget::exhausted);
    return searcher;
  }

  private DirectoryReader budgeted() {
    return read(() -> new BudgetReader(reader, budget));
  }

  /** Returns the forms of words, with the families that were learned from the archive. */
  public Ladder ladder() {
    return ladder;
  }

  /** Returns the similarity that scores texts. */
  public TextSimilarity similarity() {
    return similarity;
  }

  /** Returns the cached families of the fields that nearly all searches use. */
  public Map<String, FamilyTermStates> families() {
    return families;
  }

  /** Returns the data of the words whose numbers are in the columns. */
  public WordTable wordTable() {
    return wordTable;
  }

  /** Returns the facet values of the articles, read at the first call. */
  public FacetColumns columns() {
    return budget.load(columns);
  }

  private static Vocabulary vocabulary(Path folder, DirectoryReader reader) throws IOException {
    return VocabularyFile.isIn(folder)
        ? VocabularyFile.read(folder)
        : IndexedWords.vocabulary(reader);
  }

  /** Returns the people, organisations and places that the index knows. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /** Returns the words by their Latin spellings, built at the first call. */
  public LatinNames latinNames() {
    return budget.load(latinNames);
  }

  /** Returns the other spellings of a foreign word by its folded form, found at the first call. */
  public List<String> foreignSpellings(String folded) {
    return budget.load(foreignSpellings).of(folded);
  }

  /** Returns the words of titles and bodies, read at the first call. */
  public Vocabulary vocabulary() {
    return budget.load(vocabulary);
  }

  /** Returns the results that later requests can reuse. */
  public RequestCaches caches() {
    return caches;
  }

  /** Returns the words, headlines and names for completions, read at the first call. */
  public WordIndex words() {
    return budget.load(words);
  }

  /** Reads all lazy parts, those that most searches need first. */
  public void load() {
    columns();
    vocabulary();
    words();
    latinNames();
    foreignSpellings("");
  }

  public IndexStatus status() {
    return status;
  }

  public String name() {
    return status.generation();
  }
}

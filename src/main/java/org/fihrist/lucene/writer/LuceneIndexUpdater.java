package org.fihrist.lucene.writer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.Ladder;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.indexing.ArticleSum;
import org.fihrist.indexing.Contents;
import org.fihrist.indexing.FilePath;
import org.fihrist.indexing.LearnedWords;
import org.fihrist.indexing.LineSetHash;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RejectLog;
import org.fihrist.indexing.RejectsCarryOver;
import org.fihrist.indexing.SeenArticles;
import org.fihrist.indexing.UpdateScope;
import org.fihrist.indexing.VersionOrder;
import org.fihrist.lucene.generation.GenerationStatus;
import org.fihrist.lucene.generation.Generations;
import org.fihrist.lucene.generation.HardLinks;
import org.fihrist.lucene.generation.IndexFolder;
import org.fihrist.lucene.inversion.ArchiveTerms;
import org.fihrist.lucene.inversion.SortedTerms;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.Changes;
import org.fihrist.search.IndexStatus;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.UpdateBuilder;
import org.fihrist.search.index.UpdateSources;
import org.fihrist.search.index.VersionPolicy;
import org.fihrist.shard.features.WordTable;

/**
 * Makes a new generation from the current one and the articles that are read. The new generation
 * {@linkplain HardLinks shares} the files of the current one; only new and replaced articles are
 * written. An article is compared with the stored text of the same id in the index itself, so the
 * comparison is never out of date.
 *
 * <p>Words have the families that the current generation learned. New words get families by the
 * same rules, but nothing is learned from them until the next rebuild.
 */
public final class LuceneIndexUpdater implements UpdateBuilder {
  private final GenerationWriter generation;
  private final FirstPass firstPass;
  private final UpdateSources sources;
  private final UpdateScope scope;
  private final String from;
  private final Manifest manifest;
  private final IndexedArticles indexed;
  private final ArticleSum sum;
  private final VersionPolicy policy;
  private final SeenArticles identities;
  private final Queue<String> replaced = new ConcurrentLinkedQueue<>();
  private final LongAdder unchanged = new LongAdder();
  private final LongAdder duplicates = new LongAdder();
  private final LongAdder versions = new LongAdder();
  private final LongAdder read = new LongAdder();

  private LuceneIndexUpdater(GenerationWriter generation, UpdateSources sources)
      throws IOException {
    this.generation = generation;
    this.firstPass = generation.firstPass();
    this.sources = sources;
    this.scope = new UpdateScope(sources);
    IndexFolder folder = generation.folder();
    Optional<String> current = folder.current();
    if (current.isEmpty()) {
      throw Generations.none(folder);
    }
    this.from = current.get();
    this.manifest = Manifest.read(folder.generation(from));
    this.policy = sources.versions().orElse(manifest.versions());
    this.identities = new SeenArticles(policy);
    this.sum = manifest.contents().sum();
    this.indexed = new IndexedArticles(folder.openLucene(from));
  }

  /**
   * Begins an update.
   *
   * @param root the index folder
   * @throws IndexUnavailableException when there is no index, or none that this program can read,
   *     when another process writes to the index, or when the folder cannot be written
   */
  public static LuceneIndexUpdater open(Path root, UpdateSources sources) {
    if (!Files.isDirectory(root)) {
      throw Generations.noIndex(root);
    }
    GenerationWriter generation = GenerationWriter.begin(root);
    try {
      return new LuceneIndexUpdater(generation, sources);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(generation);
      throw e instanceof IndexUnavailableException known
          ? known
          : new IndexUnavailableException(
              "Cannot read the index in " + root + " (" + e + "): rebuild needed.", e);
    }
  }

  @Override
  public String origin() {
    return from;
  }

  @Override
  public void add(Article article) {
    read.increment();
    switch (identities.see(article)) {
      case NEW -> firstPass.run(() -> compare(article));
      case COPY -> duplicates.increment();
      case OTHER_TEXT -> generation.rejects().add(identities.reject(article));
      case VERSION -> {
        versions.increment();
        long order = read.sum();
        firstPass.run(() -> firstPass.keepVersion(article, order));
      }
    }
  }

  private void compare(Article article) throws IOException {
    Optional<Document> known = indexed.find(article.id());
    List<Article> held = known.map(ArticleSchema::versions).orElse(List.of());
    List<Article> now = VersionOrder.with(held, article, policy);
    if (!held.isEmpty() && (isSame(held.getFirst(), article) || now.equals(held))) {
      unchanged.increment();
      return;
    }
    // If the new text cannot be stored, the old text stays.
    if (firstPass.keep(now.getFirst(), now.subList(1, now.size()), generation.rejects()::add)) {
      known.ifPresent(document -> replace(article.id(), document));
    }
  }

  /**
   * The articles of the generation from which the update starts, as the merge of versions needs
   * them.
   */
  private final class Merged implements Predecessors {
    @Override
    public Optional<Document> find(String id) throws IOException {
      return indexed.find(id);
    }

    @Override
    public void replaced(String id, Document document) {
      unchanged.decrement();
      replace(id, document);
    }
  }

  private void replace(String id, Document document) {
    replaced.add(id);
    sum.subtract(ArticleSchema.stored(document));
  }

  private boolean isSame(Article indexedArticle, Article article) {
    return indexedArticle.masthead().equals(article.masthead())
        && collection(indexedArticle).equals(collection(article))
        && indexedArticle.content().equals(article.content())
        && !hasMoved(indexedArticle, article);
  }

  private static String collection(Article article) {
    return article.source().provenance().collection();
  }

  /**
   * The article now belongs to this file. Otherwise pruning the file would not remove the article.
   */
  private boolean hasMoved(Article indexedArticle, Article article) {
    Path file = FilePath.of(indexedArticle.source().path());
    return !file.equals(FilePath.of(article.source().path()))
        && (scope.isRead(indexedArticle.source()) || !Files.exists(file));
  }

  @Override
  public void reject(Reject reject) {
    read.increment();
    scope.see(reject);
    generation.rejects().add(reject);
  }

  @Override
  public IndexStatus publish() {
    try {
      firstPass.mergeVersions(new Merged(), generation.rejects()::add);
      firstPass.finish();
      List<String> removed = indexed.ids(scope::isPruned, id -> !identities.contains(id));
      Changes changes =
          new Changes(
              firstPass.articles() - replaced.size(),
              replaced.size(),
              unchanged.sum(),
              removed.size());
      BuildCounts counts =
          new BuildCounts(
              read.sum(),
              indexed.size() + changes.added() - changes.removed(),
              changes,
              duplicates.sum(),
              versions.sum() - firstPass.versionsNotKept(),
              generation.rejects().counts());
      long rejectsKept = keepRejects();
      return changes.isAny() || !sameRejects() ? publish(counts, removed, rejectsKept) : as(counts);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot update the index in " + generation.folder().root(), e);
    }
  }

  private long keepRejects() throws IOException {
    RejectsCarryOver kept =
        new RejectsCarryOver(
            generation.rejects(),
            source ->
                scope.isRead(source)
                    || scope.isPruned(
                        FilePath.of(source.path()), IndexedArticles.collectionKey(source)));
    try {
      return kept.keep(generation.folder().generation(from));
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "Cannot read "
              + RejectLog.file(generation.folder().generation(from))
              + " ("
              + e.getMessage()
              + "): `fihrist check` tells what to do.",
          e);
    } finally {
      generation.rejects().close();
    }
  }

  private boolean sameRejects() throws IOException {
    Path old = RejectLog.file(generation.folder().generation(from));
    return LineSetHash.of(old).equals(LineSetHash.of(RejectLog.file(generation.path())));
  }

  /** Returns the status of the current generation, because this run has changed nothing. */
  private IndexStatus as(BuildCounts counts) throws IOException {
    IndexStatus status = GenerationStatus.of(generation.folder(), from, manifest);
    return new IndexStatus(
        from, status.builtAt(), counts, status.sizeBytes(), status.fingerprint());
  }

  private IndexStatus publish(BuildCounts counts, List<String> removed, long rejectsKept)
      throws IOException {
    Path old = generation.folder().generation(from);
    HardLinks.file(LearnedWords.file(old), LearnedWords.file(generation.path()));
    writeChanges(removed);
    generation.verify(counts.indexed(), indexed.segments());
    for (String id : removed) {
      indexed.find(id).map(ArticleSchema::stored).ifPresent(sum::subtract);
    }
    sum.add(firstPass.sum());
    Manifest.Build build =
        generation.build(allSources(), counts, new Manifest.Origin(from, rejectsKept));
    return generation.publish(
        new Manifest(
            Manifest.Format.current(),
            build,
            manifest.words(),
            Contents.of(sum, manifest.words(), generation.path()),
            policy));
  }

  private void writeChanges(List<String> removed) throws IOException {
    Ladder ladder = Ladder.with(LearnedWords.read(generation.path(), manifest.words()));
    String[] words = firstPass.words();
    String[] familyTerms = ArticleSchema.families(words, ladder);
    WordTableWriter table =
        new WordTableWriter(WordTable.read(generation.folder().generation(from)));
    int[] numbers = table.number(words, familyTerms);
    ArchiveTerms terms = new ArchiveTerms(SortedTerms.of(words), SortedTerms.of(familyTerms));
    generation.share(from);
    try (Directory written = generation.openLucene();
        IndexWriter to = new IndexWriter(written, GenerationWriter.writing(OpenMode.APPEND))) {
      to.deleteDocuments(terms(removed));
      to.deleteDocuments(terms(replaced));
      to.forceMergeDeletes();
      generation.write(ArticleSchema.textTerms(terms, numbers), to);
    }
    generation.write(table);
  }

  private static Term[] terms(Collection<String> ids) {
    return ids.stream().map(id -> new Term(ArticleSchema.ID, id)).toArray(Term[]::new);
  }

  private List<String> allSources() {
    Set<String> all = new LinkedHashSet<>(manifest.build().sources());
    all.addAll(sources.named());
    return new ArrayList<>(all);
  }

  @Override
  public void close() {
    try {
      IOUtils.close(indexed, generation);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the index in " + generation.folder().root(), e);
    }
  }
}

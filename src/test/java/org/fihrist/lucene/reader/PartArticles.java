package org.fihrist.lucene.reader;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.ranking.ArticleHandle;
import org.fihrist.ranking.ArticleIndex;
import org.fihrist.ranking.ArticleStore;
import org.fihrist.ranking.FacetCounts;
import org.fihrist.ranking.Match;
import org.fihrist.reuse.Resemblance;
import org.fihrist.reuse.TextFingerprint;
import org.fihrist.search.BoundedCache;
import org.fihrist.search.Budget;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.shard.ShardHit;
import org.fihrist.shard.features.CandidateReader;
import org.fihrist.terms.KeyOrder;
import org.fihrist.terms.evidence.QueryWordForms;
import org.fihrist.terms.tree.TermTree;

/**
 * The articles of an archive in several indexes with one table of terms: a cluster in one process.
 * Every question goes to all parts, and only merged answers are returned.
 */
final class PartArticles implements ArticleIndex, ArticleStore {
  private final ArchiveTables tables;
  private final List<ArchivePart> parts;
  private final RequestTerms terms;
  private final BoundedCache<String, Resemblance> resemblances =
      new BoundedCache<>(1 << 20, Resemblance::bytes);

  /** Creates a view for one request. */
  PartArticles(ArchiveTables tables) {
    this.tables = tables;
    this.terms = tables.terms();
    this.parts = tables.opened();
  }

  private record PartHandle(int part, int document) implements ArticleHandle {}

  private static PartHandle part(ArticleHandle article) {
    return (PartHandle) article;
  }

  @Override
  public String generation() {
    return tables.generation().name();
  }

  @Override
  public Budget budget() {
    return Budget.unlimited();
  }

  @Override
  public Ladder ladder() {
    return tables.generation().ladder();
  }

  @Override
  public RequestTerms terms() {
    return terms;
  }

  @Override
  public Vocabulary vocabulary() {
    return tables.vocabulary();
  }

  @Override
  public int size() {
    return tables.all().numDocs();
  }

  @Override
  public ArticleStore articles() {
    return this;
  }

  private interface Step<T> {
    T of(ArchivePart part) throws IOException;
  }

  private <T> List<T> each(Step<T> step) {
    List<T> answers = new ArrayList<>();
    for (ArchivePart part : parts) {
      answers.add(UncheckedRead.of(() -> step.of(part)));
    }
    return answers;
  }

  @Override
  public List<Match> find(TermTree tree, Sort order, Optional<Match> after, int wanted) {
    List<List<ShardHit>> hits =
        each(part ->
            after.isEmpty()
                ? part.shard().find(tree, GenerationArticles.order(order), wanted)
                : part.shard()
                    .findAfter(
                        GenerationArticles.hit(after.get(), order),
                        tree,
                        GenerationArticles.order(order),
                        wanted));
    List<Match> matches = new ArrayList<>();
    for (int part = 0; part < hits.size(); part++) {
      for (ShardHit hit : hits.get(part)) {
        PartHandle handle = new PartHandle(part, hit.document());
        matches.add(GenerationArticles.match(handle, hit, order));
      }
    }
    matches.sort(merged(order).thenComparing(Match::key, KeyOrder.ASCENDING));
    return matches.subList(0, Math.min(wanted, matches.size()));
  }

  private static Comparator<Match> merged(Sort order) {
    Comparator<Match> byDate = Comparator.comparingLong(match -> match.standing().dateTime());
    return switch (order) {
      case RELEVANCE -> Comparator.comparingDouble(match -> -match.score());
      case NEWEST -> byDate.reversed();
      case OLDEST -> byDate;
    };
  }

  @Override
  public long count(TermTree tree) {
    return each(part -> part.shard().count(tree)).stream().mapToLong(Integer::longValue).sum();
  }

  @Override
  public long countForFacets(TermTree tree) {
    return count(tree);
  }

  @Override
  public FacetCounts facets(TermTree tree, Narrowing narrowing) {
    return new MergedFacetCounts(tables.facets(), each(part -> part.facets(tree, narrowing)));
  }

  @Override
  public Set<ArticleHandle> matching(TermTree tree, Collection<ArticleHandle> articles) {
    Set<ArticleHandle> matching = new HashSet<>();
    for (int part = 0; part < parts.size(); part++) {
      int number = part;
      int[] documents =
          articles.stream()
              .map(PartArticles::part)
              .filter(handle -> handle.part() == number)
              .mapToInt(PartHandle::document)
              .sorted()
              .toArray();
      ArchivePart asked = parts.get(part);
      UncheckedRead.of(() -> asked.shard().matching(tree, documents))
          .forEach(document -> matching.add(new PartHandle(number, document)));
    }
    return matching;
  }

  @Override
  public Map<Integer, List<ArticleHandle>> holders(int[] shingles, int most) {
    Map<Integer, List<ArticleHandle>> holders = new HashMap<>();
    List<Map<Integer, List<Integer>>> found = each(part -> part.holders(shingles, most));
    for (int part = 0; part < found.size(); part++) {
      int number = part;
      found
          .get(part)
          .forEach((shingle, documents) -> {
            List<ArticleHandle> all = holders.computeIfAbsent(shingle, _ -> new ArrayList<>());
            documents.forEach(document -> all.add(new PartHandle(number, document)));
          });
    }
    return holders;
  }

  @Override
  public List<float[]> features(List<Match> candidates, List<QueryWordForms> words) {
    CandidateReader.Fields fields =
        new CandidateReader.Fields(
            ArticleSchema.BODY,
            ArticleSchema.TITLE,
            terms.statistics(ArticleSchema.BODY).meanLength());
    float[][] features = new float[candidates.size()][];
    for (int part = 0; part < parts.size(); part++) {
      List<Integer> places = new ArrayList<>();
      for (int place = 0; place < features.length; place++) {
        if (part(candidates.get(place).article()).part() == part) {
          places.add(place);
        }
      }
      int[] documents =
          places.stream()
              .mapToInt(place -> part(candidates.get(place).article()).document())
              .toArray();
      CandidateReader reader = new CandidateReader(tables.generation().wordTable(), fields, words);
      List<float[]> read = parts.get(part).documents().features(documents, reader, budget());
      for (int i = 0; i < documents.length; i++) {
        features[places.get(i)] = read.get(i);
      }
    }
    return List.of(features);
  }

  @Override
  public Optional<ArticleHandle> find(String key) {
    for (int part = 0; part < parts.size(); part++) {
      int document = parts.get(part).documents().find(key);
      if (document >= 0) {
        return Optional.of(new PartHandle(part, document));
      }
    }
    return Optional.empty();
  }

  private StoredFieldReader documents(ArticleHandle article) {
    return parts.get(part(article).part()).documents();
  }

  @Override
  public String key(ArticleHandle article) {
    return documents(article).key(part(article).document());
  }

  @Override
  public TextFingerprint print(ArticleHandle article) {
    return documents(article).print(part(article).document());
  }

  @Override
  public Instant indexed(ArticleHandle article) {
    return documents(article).indexed(part(article).document());
  }

  @Override
  public Article article(ArticleHandle article) {
    return documents(article).article(part(article).document());
  }

  @Override
  public ListedArticle listed(ArticleHandle article) {
    return documents(article).listed(part(article).document());
  }

  @Override
  public List<Article> versions(ArticleHandle article) {
    return documents(article).versions(part(article).document());
  }

  @Override
  public BoundedCache<String, Resemblance> resemblances() {
    return resemblances;
  }
}

package org.fihrist.lucene.reader;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.highlight.AnalyzedArticle;
import org.fihrist.lucene.facet.FacetCollector;
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
import org.fihrist.search.Facet;
import org.fihrist.search.ListedArticle;
import org.fihrist.search.Narrowing;
import org.fihrist.search.Narrowing.Sort;
import org.fihrist.shard.ShardHit;
import org.fihrist.shard.ShardSearcher;
import org.fihrist.shard.ShardSearcher.Order;
import org.fihrist.shard.ShingleHolders;
import org.fihrist.shard.features.CandidateReader;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.evidence.QueryWordForms;
import org.fihrist.terms.tree.TermTree;

/** The articles of an open generation, as one request sees them. */
public final class GenerationArticles implements ArticleIndex, ArticleStore {
  private final OpenGeneration generation;
  private final IndexSearcher searcher;
  private final RequestTerms terms;
  private final ShardSearcher shard;
  private final StoredFieldReader documents;

  public GenerationArticles(OpenGeneration generation) {
    this.generation = generation;
    this.searcher = generation.searcher();
    this.terms = generation.terms();
    this.shard = new ShardSearcher(searcher, terms.queries());
    this.documents = new StoredFieldReader(searcher);
  }

  /** A handle that holds the document number of an article. */
  private record DocumentHandle(int document) implements ArticleHandle {}

  private static int document(ArticleHandle article) {
    return ((DocumentHandle) article).document();
  }

  @Override
  public String generation() {
    return generation.name();
  }

  @Override
  public Budget budget() {
    return generation.budget();
  }

  @Override
  public Ladder ladder() {
    return generation.ladder();
  }

  @Override
  public RequestTerms terms() {
    return terms;
  }

  @Override
  public Vocabulary vocabulary() {
    return generation.vocabulary();
  }

  @Override
  public int size() {
    return generation.reader().numDocs();
  }

  @Override
  public ArticleStore articles() {
    return this;
  }

  @Override
  public TranslatedQuery translated(org.fihrist.query.Query query, boolean comments) {
    return terms.translated(query, comments);
  }

  @Override
  public List<Match> find(TermTree tree, Sort order, Optional<Match> after, int wanted) {
    return UncheckedRead.of(() -> {
      List<ShardHit> hits =
          after.isEmpty()
              ? shard.find(tree, order(order), wanted)
              : shard.findAfter(hit(after.get(), order), tree, order(order), wanted);
      List<Match> matches = new ArrayList<>(hits.size());
      for (ShardHit hit : hits) {
        matches.add(match(new DocumentHandle(hit.document()), hit, order));
      }
      return matches;
    });
  }

  /** Converts a hit to a match. */
  static Match match(ArticleHandle article, ShardHit hit, Sort order) {
    String key = hit.key().utf8ToString();
    return order == Sort.RELEVANCE
        ? Match.byScore(article, key, hit.value().floatValue())
        : Match.byDate(article, key, hit.value().longValue());
  }

  /** Converts a match to a hit of any index of the archive, without a document number. */
  static ShardHit hit(Match match, Sort order) {
    Number value =
        order == Sort.RELEVANCE ? (Number) match.score() : (Number) match.standing().dateTime();
    return new ShardHit(-1, new BytesRef(match.key()), value);
  }

  static Order order(Sort order) {
    return switch (order) {
      case RELEVANCE -> Order.SCORE;
      case NEWEST -> Order.NEWEST;
      case OLDEST -> Order.OLDEST;
    };
  }

  @Override
  public long count(TermTree tree) {
    boolean joins = tree instanceof TermTree.Junction;
    return UncheckedRead.of(() ->
        joins && MatchBits.canHold(searcher.getIndexReader())
            ? generation.bits().of(tree).cardinality()
            : shard.count(tree));
  }

  @Override
  public long countForFacets(TermTree tree) {
    return UncheckedRead.of(() -> Matches.of(tree, generation).count());
  }

  @Override
  public FacetCounts facets(TermTree tree, Narrowing narrowing) {
    return facets(tree, narrowing, EnumSet.allOf(Facet.class));
  }

  @Override
  public FacetCounts facets(TermTree tree, Narrowing narrowing, Set<Facet> wanted) {
    return UncheckedRead.of(() -> {
      FacetCollector counting = new FacetCollector(narrowing, generation.columns(), wanted);
      Matches matches = Matches.of(tree, generation);
      DocIdSetIterator matching = matches.documents().iterator();
      if (matching != null) {
        counting.count(searcher.getIndexReader(), matching, matches.count(), generation.budget());
      }
      return counting;
    });
  }

  @Override
  public Set<ArticleHandle> matching(TermTree tree, Collection<ArticleHandle> articles) {
    return UncheckedRead.of(() -> {
      int[] ascending = articles.stream().mapToInt(GenerationArticles::document).sorted().toArray();
      Set<ArticleHandle> matching = new HashSet<>();
      shard
          .matching(tree, ascending)
          .forEach(document -> matching.add(new DocumentHandle(document)));
      return matching;
    });
  }

  @Override
  public Map<Integer, List<ArticleHandle>> holders(int[] shingles, int most) {
    return UncheckedRead.of(() -> {
      BoundedCache<RequestCaches.Shingle, int[]> cache = generation.caches().holders();
      Map<Integer, List<ArticleHandle>> holders = new HashMap<>();
      List<Integer> unknown = new ArrayList<>();
      for (int shingle : shingles) {
        Optional<int[]> known = cache.get(new RequestCaches.Shingle(shingle, most));
        known.ifPresent(documents -> put(holders, shingle, documents));
        if (known.isEmpty()) {
          unknown.add(shingle);
        }
      }
      int[] sought = unknown.stream().mapToInt(Integer::intValue).toArray();
      var found = ShingleHolders.find(searcher.getLeafContexts(), sought, most);
      for (int shingle : sought) {
        int[] documents =
            found.getOrDefault(shingle, List.of()).stream().mapToInt(Integer::intValue).toArray();
        cache.put(new RequestCaches.Shingle(shingle, most), documents);
        put(holders, shingle, documents);
      }
      return holders;
    });
  }

  private static void put(Map<Integer, List<ArticleHandle>> holders, int shingle, int[] documents) {
    if (documents.length > 0) {
      List<ArticleHandle> handles = new ArrayList<>(documents.length);
      for (int document : documents) {
        handles.add(new DocumentHandle(document));
      }
      holders.put(shingle, handles);
    }
  }

  @Override
  public List<float[]> features(List<Match> candidates, List<QueryWordForms> words) {
    CandidateReader.Fields fields =
        new CandidateReader.Fields(
            ArticleSchema.BODY,
            ArticleSchema.TITLE,
            generation.similarity().meanLength(ArticleSchema.BODY));
    int[] found = candidates.stream().mapToInt(match -> document(match.article())).toArray();
    return documents.features(
        found, new CandidateReader(generation.wordTable(), fields, words), generation.budget());
  }

  @Override
  public Optional<ArticleHandle> find(String key) {
    int document = documents.find(key);
    return document < 0 ? Optional.empty() : Optional.of(new DocumentHandle(document));
  }

  @Override
  public String key(ArticleHandle article) {
    return documents.key(document(article));
  }

  @Override
  public TextFingerprint print(ArticleHandle article) {
    return documents.print(document(article));
  }

  @Override
  public Instant indexed(ArticleHandle article) {
    return documents.indexed(document(article));
  }

  @Override
  public Map<ArticleHandle, TextFingerprint> prints(List<ArticleHandle> articles) {
    int[] found = articles.stream().mapToInt(GenerationArticles::document).sorted().toArray();
    List<TextFingerprint> read = documents.prints(found);
    Map<ArticleHandle, TextFingerprint> prints = HashMap.newHashMap(found.length);
    for (int i = 0; i < found.length; i++) {
      prints.put(new DocumentHandle(found[i]), read.get(i));
    }
    return prints;
  }

  @Override
  public Article article(ArticleHandle article) {
    return generation
        .caches()
        .articles()
        .get(document(article))
        .map(AnalyzedArticle::article)
        .orElseGet(() -> documents.article(document(article)));
  }

  @Override
  public AnalyzedArticle analyzed(ArticleHandle article, Ladder ladder) {
    BoundedCache<Integer, AnalyzedArticle> cache = generation.caches().articles();
    Optional<AnalyzedArticle> known = cache.get(document(article));
    if (known.isPresent()) {
      return known.get();
    }
    AnalyzedArticle read = AnalyzedArticle.of(documents.article(document(article)), ladder);
    cache.put(document(article), read);
    return read;
  }

  @Override
  public ListedArticle listed(ArticleHandle article) {
    return documents.listed(document(article));
  }

  @Override
  public List<Article> versions(ArticleHandle article) {
    return documents.versions(document(article));
  }

  @Override
  public BoundedCache<String, Resemblance> resemblances() {
    return generation.caches().resemblances();
  }

  /** Returns the first article of the index; empty when there is none. */
  public Optional<Article> first() throws IOException {
    return generation.reader().maxDoc() > 0 ? Optional.of(documents.article(0)) : Optional.empty();
  }
}

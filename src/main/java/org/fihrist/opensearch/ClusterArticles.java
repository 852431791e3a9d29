package org.fihrist.opensearch;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.fihrist.analysis.Ladder;
import org.fihrist.analysis.correct.Vocabulary;
import org.fihrist.article.Article;
import org.fihrist.query.Query;
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
import org.fihrist.shard.features.CandidateReader;
import org.fihrist.table.ExportedGeneration.Words;
import org.fihrist.table.TableTerms;
import org.fihrist.terms.ArticleFields;
import org.fihrist.terms.QueryTranslator;
import org.fihrist.terms.TermTable;
import org.fihrist.terms.TranslatedQuery;
import org.fihrist.terms.evidence.QueryWordForms;
import org.fihrist.terms.tree.TermTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The articles of a generation of a cluster, as one request sees them. */
final class ClusterArticles implements ArticleIndex, ArticleStore {
  /** Up to so many hits come with what a closer look and the search for copies read. */
  private static final int MOST_WITH_COLUMNS = 400;

  /** An export passes many articles; so many are kept while a request lasts. */
  private static final int MOST_KEPT = 1_000;

  private static final int PAGE = 10_000;
  private static final int KEYS_AT_ONCE = 500;

  private final ClusterGeneration generation;
  private final Budget budget;
  private final ShardRequests shards;
  private final AnnouncedSearches announced;
  private final TermTable terms;
  private final Map<Asked, TranslatedQuery> translations = new HashMap<>();
  private final Map<String, StoredArticle> stored = new HashMap<>();

  /** Articles that hold shingles, whose columns are likely to be read next. */
  private final Set<String> seen = new LinkedHashSet<>();

  private final Map<String, StoredArticle.Columns> columns = new HashMap<>();

  ClusterArticles(ClusterGeneration generation, Budget budget) {
    this.generation = generation;
    this.budget = budget;
    this.shards = new ShardRequests(generation, budget);
    this.announced = new AnnouncedSearches(shards);
    this.terms =
        new TableTerms(
            generation.tables(),
            (field, value) -> Math.toIntExact(count(new TermTree.AnyOf(field, List.of(value)))),
            budget);
  }

  /** A query, and whether readers' comments are searched too. */
  private record Asked(Query query, boolean comments) {}

  @Override
  public String generation() {
    return generation.name();
  }

  @Override
  public Budget budget() {
    return budget;
  }

  @Override
  public Ladder ladder() {
    return generation.tables().ladder();
  }

  @Override
  public TermTable terms() {
    return terms;
  }

  @Override
  public Vocabulary vocabulary() {
    return generation.tables().vocabulary();
  }

  @Override
  public int size() {
    return Math.toIntExact(generation.articles());
  }

  @Override
  public ArticleStore articles() {
    return this;
  }

  @Override
  public TranslatedQuery translated(Query query, boolean comments) {
    return translations.computeIfAbsent(
        new Asked(query, comments),
        _ -> QueryTranslator.translate(query, comments, ladder(), terms));
  }

  @Override
  public void announce(List<TermTree> ranked, int wanted, List<TermTree> counted) {
    if (budget.exhausted()) {
      return;
    }
    List<TermTree> unknown =
        counted.stream().filter(tree -> generation.counts().get(tree).isEmpty()).toList();
    if (ranked.isEmpty() && unknown.isEmpty()) {
      return;
    }
    List<Long> counts = announced.ask(ranked, Math.min(wanted, Math.max(1, size())), unknown);
    for (int i = 0; i < unknown.size(); i++) {
      remember(unknown.get(i), counts.get(i));
    }
  }

  @Override
  public List<Match> find(TermTree tree, Sort order, Optional<Match> after, int wanted) {
    if (wanted < 1 || budget.exhausted()) {
      return List.of();
    }
    Optional<List<JsonNode>> known =
        order == Sort.RELEVANCE && after.isEmpty()
            ? announced.first(tree, wanted)
            : Optional.empty();
    List<Match> matches = new ArrayList<>();
    for (JsonNode hit : known.orElseGet(() -> search(tree, order, after, wanted))) {
      matches.add(KeyHandle.match(hit, order));
    }
    return matches;
  }

  private List<JsonNode> search(TermTree tree, Sort order, Optional<Match> after, int wanted) {
    ObjectNode body =
        ShardRequests.hits(Math.min(wanted, Math.max(1, size())), ShardRequests.clause(tree));
    ShardRequests.sort(body.putArray("sort"), order);
    after.ifPresent(match -> KeyHandle.after(body.putArray("search_after"), match, order));
    boolean withColumns = wanted <= MOST_WITH_COLUMNS;
    if (withColumns) {
      StoredArticle.askForColumns(body);
    }
    List<JsonNode> hits = new ArrayList<>();
    for (JsonNode hit : shards.search(body, "hits.hits.sort,hits.hits.fields").at("/hits/hits")) {
      if (withColumns) {
        columns.put(hit.path("sort").path(1).asString(), StoredArticle.columns(hit));
      }
      hits.add(hit);
    }
    return hits;
  }

  @Override
  public long count(TermTree tree) {
    Optional<Long> known = generation.counts().get(tree);
    if (known.isPresent()) {
      return known.get();
    }
    ObjectNode body = ClusterClient.object();
    body.put("size", 0);
    body.put("track_total_hits", true);
    body.set("query", ShardRequests.constant(tree));
    long count = shards.search(body, "hits.total.value").at("/hits/total/value").longValue();
    remember(tree, count);
    return count;
  }

  /** A count that some shards had no part in is not kept. */
  private void remember(TermTree tree, long count) {
    if (budget.complete()) {
      generation.counts().put(tree, count);
    }
  }

  @Override
  public long countForFacets(TermTree tree) {
    return count(tree);
  }

  @Override
  public FacetCounts facets(TermTree tree, Narrowing narrowing) {
    return new FacetQuery(shards).facets(tree, narrowing);
  }

  @Override
  public Set<ArticleHandle> matching(TermTree tree, Collection<ArticleHandle> articles) {
    Set<ArticleHandle> matching = new HashSet<>();
    List<String> keys = articles.stream().map(KeyHandle::keyOf).toList();
    for (int start = 0; start < keys.size(); start += PAGE) {
      List<String> asked = keys.subList(start, Math.min(keys.size(), start + PAGE));
      ObjectNode query = ShardRequests.constant(tree);
      ((ArrayNode) query.path("bool").path("filter")).add(ShardRequests.ids(asked));
      ObjectNode body = ShardRequests.hits(asked.size(), query);
      body.putArray("sort").addObject().put(ArticleFields.ID, "asc");
      shards
          .search(body, "hits.hits.sort")
          .at("/hits/hits")
          .forEach(hit -> matching.add(new KeyHandle(hit.path("sort").path(0).asString())));
    }
    return matching;
  }

  @Override
  public Map<Integer, List<ArticleHandle>> holders(int[] shingles, int most) {
    Map<Integer, List<ArticleHandle>> holders = new HashMap<>();
    if (shingles.length == 0) {
      return holders;
    }
    for (Map.Entry<String, JsonNode> shingle : shards.holders(shingles, most).properties()) {
      List<ArticleHandle> handles = new ArrayList<>();
      for (JsonNode key : shingle.getValue()) {
        handles.add(new KeyHandle(key.asString()));
        seen.add(key.asString());
      }
      holders.put(Integer.valueOf(shingle.getKey()), handles);
    }
    return holders;
  }

  @Override
  public List<float[]> features(List<Match> candidates, List<QueryWordForms> words) {
    if (budget.exhausted()) {
      return List.of();
    }
    readColumns(candidates.stream().map(Match::key).toList());
    CandidateReader.Fields fields =
        new CandidateReader.Fields(
            ArticleFields.BODY,
            ArticleFields.TITLE,
            terms.statistics(ArticleFields.BODY).meanLength());
    CandidateReader reader = new CandidateReader(generation.tables().wordTable(), fields, words);
    for (Match candidate : candidates) {
      Words read = columnsOf(candidate.key()).words();
      reader.add(new BytesRef(read.body()), new BytesRef(read.title()), read.length());
    }
    return reader.features();
  }

  private void readColumns(Collection<String> keys) {
    Set<String> missing = new LinkedHashSet<>(keys);
    missing.removeAll(columns.keySet());
    readAll(List.copyOf(missing), false);
  }

  private StoredArticle.Columns columnsOf(String key) {
    if (!columns.containsKey(key)) {
      List<String> likely = new ArrayList<>(List.of(key));
      seen.stream()
          .filter(other -> !columns.containsKey(other) && !other.equals(key))
          .limit(MOST_KEPT)
          .forEach(likely::add);
      seen.clear();
      readAll(likely, false);
    }
    StoredArticle.Columns found = columns.get(key);
    return present(found, key);
  }

  /** Reads articles, a few hundred in one round. */
  private void readAll(List<String> keys, boolean texts) {
    for (int start = 0; start < keys.size(); start += KEYS_AT_ONCE) {
      List<String> asked = keys.subList(start, Math.min(keys.size(), start + KEYS_AT_ONCE));
      ObjectNode query = ClusterClient.object();
      query.putObject("bool").putArray("filter").add(ShardRequests.ids(asked));
      ObjectNode body = ShardRequests.hits(asked.size(), query);
      body.putArray("sort").addObject().put(ArticleFields.ID, "asc");
      StoredArticle.askForColumns(body);
      if (texts) {
        body.remove("stored_fields");
        body.put("_source", true);
      }
      JsonNode answer = shards.search(body, "hits.hits.sort,hits.hits.fields,hits.hits._source");
      for (JsonNode hit : answer.at("/hits/hits")) {
        String key = hit.path("sort").path(0).asString();
        columns.put(key, StoredArticle.columns(hit));
        if (texts) {
          stored.put(key, StoredArticle.of(hit.path("_source")));
        }
      }
    }
  }

  @Override
  public void prepare(Collection<ArticleHandle> articles) {
    Set<String> missing = new LinkedHashSet<>();
    articles.forEach(article -> missing.add(KeyHandle.keyOf(article)));
    missing.removeAll(stored.keySet());
    if (missing.isEmpty()) {
      return;
    }
    if (stored.size() > MOST_KEPT) {
      stored.clear();
      columns.clear();
      articles.forEach(article -> missing.add(KeyHandle.keyOf(article)));
    }
    readAll(List.copyOf(missing), true);
  }

  /** The articles with some keys, in their order. */
  List<Article> ofKeys(List<String> keys) {
    List<ArticleHandle> handles = keys.stream().<ArticleHandle>map(KeyHandle::new).toList();
    prepare(handles);
    return handles.stream().map(this::article).toList();
  }

  @Override
  public Optional<ArticleHandle> find(String key) {
    ArticleHandle handle = new KeyHandle(key);
    prepare(List.of(handle));
    return stored.containsKey(key) ? Optional.of(handle) : Optional.empty();
  }

  @Override
  public String key(ArticleHandle article) {
    return KeyHandle.keyOf(article);
  }

  @Override
  public TextFingerprint print(ArticleHandle article) {
    return columnsOf(KeyHandle.keyOf(article)).print();
  }

  @Override
  public Instant indexed(ArticleHandle article) {
    return columnsOf(KeyHandle.keyOf(article)).indexed();
  }

  @Override
  public Map<ArticleHandle, TextFingerprint> prints(List<ArticleHandle> articles) {
    readColumns(articles.stream().map(KeyHandle::keyOf).toList());
    return ArticleStore.super.prints(articles);
  }

  private <T> T present(@Nullable T found, String key) {
    if (found == null) {
      throw budget.complete()
          ? new IllegalStateException("no article with the key " + key)
          : generation.failure(new IOException("the shard of an article is down"));
    }
    return found;
  }

  private StoredArticle stored(ArticleHandle article) {
    prepare(List.of(article));
    StoredArticle found = stored.get(KeyHandle.keyOf(article));
    return present(found, KeyHandle.keyOf(article));
  }

  @Override
  public Article article(ArticleHandle article) {
    return stored(article).newest();
  }

  @Override
  public ListedArticle listed(ArticleHandle article) {
    return stored(article).listed();
  }

  @Override
  public List<Article> versions(ArticleHandle article) {
    return stored(article).all();
  }

  @Override
  public BoundedCache<String, Resemblance> resemblances() {
    return generation.resemblances();
  }
}

package org.fihrist.search;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fihrist.article.Article;
import org.fihrist.article.Reject;
import org.fihrist.query.Field;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.fihrist.query.Query.Clause;
import org.fihrist.query.Query.Occur;
import org.fihrist.search.SearchRequest.Window;
import org.fihrist.search.statistics.ArchiveStatistics;
import org.fihrist.search.statistics.CooccurrenceScope;

/**
 * An engine as somebody sees it who may see some collections only. Every query gets a filter; an
 * article of another collection is not there. There is no advice, no spelling of names in Latin
 * letters and no grouping of copies, because these read the whole archive. Questions that cannot be
 * restricted are refused.
 */
public final class ScopedEngine implements SearchEngine {
  private final SearchEngine engine;
  private final Set<String> collections;

  /**
   * Restricts an engine.
   *
   * @param engine closed with this
   * @param collections at least one
   */
  public ScopedEngine(SearchEngine engine, Set<String> collections) {
    if (collections.isEmpty()) {
      throw new IllegalArgumentException("a scope without collections");
    }
    this.engine = engine;
    this.collections = Set.copyOf(collections);
  }

  /** The query, in these collections only. */
  private Query scoped(Query query) {
    List<Clause> clauses = new ArrayList<>();
    boolean most = false;
    if (query instanceof Query.Junction junction) {
      clauses.addAll(junction.clauses());
      most = junction.most();
    } else {
      clauses.add(new Clause(Occur.SHOULD, query));
    }
    List<Clause> any =
        collections.stream()
            .sorted()
            .map(name -> new Clause(Occur.SHOULD, new Query.Word(name, Level.FAMILY)))
            .toList();
    clauses.add(
        new Clause(Occur.FILTER, new Query.In(Field.COLLECTION, new Query.Junction(any, false))));
    return new Query.Junction(clauses, most);
  }

  private SearchRequest scoped(SearchRequest request) {
    Window window = request.window();
    return new SearchRequest(
        scoped(request.query()),
        new Window(window.page(), window.size(), window.values(), false),
        request.comments(),
        request.narrowing());
  }

  private boolean holds(String id) {
    Query article = new Query.In(Field.ID, new Query.Word(id, Level.EXACT));
    return !engine.rank(scoped(article), 1).isEmpty();
  }

  private boolean holds(Article version) {
    return collections.contains(version.source().provenance().collection());
  }

  @Override
  public SearchEngine begin(Budget budget) {
    return new ScopedEngine(engine.begin(budget), collections);
  }

  @Override
  public List<RankedArticle> rank(Query query, int depth) {
    return engine.rank(scoped(query), depth);
  }

  @Override
  public SearchPage search(SearchRequest request) {
    return engine.search(scoped(request));
  }

  @Override
  public List<RankingExplanation> explain(SearchRequest request) {
    return engine.explain(scoped(request));
  }

  @Override
  public Overview overview(SearchRequest request) {
    return engine.overview(scoped(request));
  }

  @Override
  public boolean each(SearchRequest request, long skipped, FoundArticle.Visitor visitor) {
    return engine.each(scoped(request), skipped, visitor);
  }

  @Override
  public boolean each(SearchRequest request, ResultPlace from, FoundArticle.Visitor visitor) {
    return engine.each(scoped(request), from, visitor);
  }

  @Override
  public Advice advise(AdviceRequest request, SearchPage page) {
    return Advice.NONE;
  }

  @Override
  public List<Completion> complete(CompletionRequest request) {
    throw new OutOfScopeException();
  }

  @Override
  public SpelledQuery spelled(Query query) {
    return new SpelledQuery(query, List.of());
  }

  @Override
  public Optional<ArticleView> article(String id, Query query) {
    return engine.article(id, query).filter(_ -> holds(id));
  }

  /** The newest version decides; earlier ones that came with another collection are left out. */
  @Override
  public Optional<ArticleHistory> history(String id) {
    return engine
        .history(id)
        .filter(_ -> holds(id))
        .map(history -> {
          Article newest = history.versions().getFirst();
          Predicate<Article> shown = version -> version.equals(newest) || holds(version);
          return new ArticleHistory(
              history.versions().stream().filter(shown).toList(), history.generation());
        });
  }

  @Override
  public Optional<TextReuse> alike(String id, int most) {
    throw new OutOfScopeException();
  }

  @Override
  public Optional<Copies> duplicates(String id, int most) {
    throw new OutOfScopeException();
  }

  @Override
  public Optional<SimilarArticles> similar(String id, int most) {
    throw new OutOfScopeException();
  }

  @Override
  public DateCounts dateCounts() {
    throw new OutOfScopeException();
  }

  @Override
  public List<Article> disputedDates(int most) {
    throw new OutOfScopeException();
  }

  @Override
  public void rejects(Consumer<Reject> visitor) {
    throw new OutOfScopeException();
  }

  @Override
  public void warmUp() {
    engine.warmUp();
  }

  @Override
  public <T> T statistics(Function<ArchiveStatistics, T> question) {
    return engine.statistics(counts -> question.apply(scoped(counts)));
  }

  /** Counts over the articles of a search are restricted; every other count is refused. */
  private ArchiveStatistics scoped(ArchiveStatistics counts) {
    InvocationHandler restricted =
        (_, method, arguments) ->
            switch (method.getName()) {
              case "dates" -> counts.dates(scoped((SearchRequest) arguments[0]));
              case "named" ->
                  counts.named(
                      scoped((SearchRequest) arguments[0]), (CooccurrenceScope) arguments[1]);
              default -> throw new OutOfScopeException();
            };
    Class<ArchiveStatistics> type = ArchiveStatistics.class;
    return type.cast(
        Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, restricted));
  }

  @Override
  public IndexStatus status() {
    return engine.status();
  }

  @Override
  public void close() {
    engine.close();
  }
}

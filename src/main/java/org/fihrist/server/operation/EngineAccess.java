package org.fihrist.server.operation;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.fihrist.search.Budget;
import org.fihrist.search.ScopedEngine;
import org.fihrist.search.SearchEngine;
import org.fihrist.server.access.Caller;
import org.fihrist.server.contract.EntityTag;

/**
 * Runs the handlers' questions on the engine. A handler runs on a virtual thread, which reads the
 * request and sends the answer. The engine runs on a platform thread of the {@link RequestExecutor}
 * for the class of the request. So a slow client never blocks a thread that computes, and a long
 * request does not delay requests of other classes. Health checks and static files do not use an
 * executor.
 */
public final class EngineAccess implements AutoCloseable {
  private static final int QUEUED_COMPLETIONS = 256;
  private static final int QUEUED_SEARCHES = 128;

  /**
   * The number of costly requests that may wait. A request behind a running one still has time for
   * an answer.
   */
  private static final int QUEUED_COSTLY = 1;

  /**
   * The share of a search's time for finding articles. The rest is for marking passages and writing
   * the answer.
   */
  private static final double COSTLY_SHARE = 0.8;

  private final SearchEngine engine;
  private final Duration searchTime;
  private final RequestExecutor completions;
  private final RequestExecutor searches;
  private final RequestExecutor costly;
  private final RequestExecutor exports;
  private final ExportTurns turns;

  /**
   * Creates the access and its executors.
   *
   * @param engine the engine; stays open when this object is closed
   * @param searchTime the engine's time limit for a search
   * @param processors the number of processors that compute at the same time
   * @param exportsAtOnce the maximal number of concurrent exports
   */
  public EngineAccess(SearchEngine engine, Duration searchTime, int processors, int exportsAtOnce) {
    int computing = Math.max(1, processors - 1);
    this.engine = engine;
    this.searchTime = searchTime;
    this.completions = new RequestExecutor("completions", processors, QUEUED_COMPLETIONS);
    this.searches = new RequestExecutor("searches", processors, QUEUED_SEARCHES);
    this.costly = new RequestExecutor("costly searches", computing, QUEUED_COSTLY);
    this.exports = new RequestExecutor("exports", exportsAtOnce, 0);
    this.turns = new ExportTurns(computing);
  }

  /** Work on the engine for one request. */
  public interface Question<T> {
    /**
     * Computes the answer.
     *
     * @param search the engine for this request
     */
    T ask(SearchEngine search, Budget budget) throws Exception;
  }

  /** Returns the engine, for questions that take no time. */
  public SearchEngine engine() {
    return engine;
  }

  /** Returns the engine's time limit for a search. */
  Duration searchTime() {
    return searchTime;
  }

  /** Runs a completion. */
  <T> T complete(Context context, Question<T> question) throws Exception {
    return run(completions, context, question, this::budget);
  }

  /** Runs a search, or a question about one article. */
  <T> T search(Context context, Question<T> question) throws Exception {
    return run(searches, context, question, this::budget);
  }

  /**
   * Runs a search for a client whose connection is not known. Only the time limit ends it.
   *
   * @throws BusyException when too many requests are waiting already
   */
  public <T> T search(Question<T> question) throws Exception {
    return searches.run(() -> {
      Budget budget = new Budget(searchTime, () -> false);
      try (SearchEngine search = engine.begin(budget)) {
        return question.ask(search, budget);
      }
    });
  }

  /**
   * Runs a search that may take long. Its own executor leaves threads for other searches. The time
   * limit includes the time in the queue, so the request is answered within {@link #searchTime}, if
   * necessary with a partial answer.
   */
  <T> T costlySearch(Context context, Question<T> question) throws Exception {
    Duration time = Duration.ofNanos((long) (COSTLY_SHARE * searchTime.toNanos()));
    Budget budget = new Budget(time, ClientConnection.of(context)::isClosed);
    return run(costly, context, question, _ -> budget);
  }

  /**
   * Returns the engine for one request, restricted to collections. An empty set does not restrict
   * it.
   */
  private SearchEngine begin(Set<String> collections, Budget budget) {
    SearchEngine begun = engine.begin(budget);
    return collections.isEmpty() ? begun : new ScopedEngine(begun, collections);
  }

  /** Returns the collections that the caller of a request may read; empty for the whole archive. */
  static Set<String> collections(Context context) {
    return Caller.of(ServletContextRequest.getServletContextRequest(context.req())).collections();
  }

  private Budget budget(ClientConnection client) {
    return new Budget(searchTime, client::isClosed);
  }

  private <T> T run(
      RequestExecutor executor,
      Context context,
      Question<T> question,
      Function<ClientConnection, Budget> budgets)
      throws Exception {
    ClientConnection client = ClientConnection.of(context);
    Set<String> collections = collections(context);
    ServerTiming timing = ServerTiming.start();
    T answer =
        executor.run(() -> {
          timing.begin();
          Budget budget = budgets.apply(client);
          budget.exhausted();
          try (SearchEngine search = begin(collections, budget)) {
            return question.ask(search, budget);
          } finally {
            timing.end();
          }
        });
    timing.setHeader(context);
    return answer;
  }

  /**
   * Answers 304 if the client already has the answer from the current generation. A caller with
   * some collections never gets 304, because its answer may come from a different key.
   *
   * @return whether the request is answered
   */
  boolean answersUnchanged(Context context) {
    return context.header(Header.IF_NONE_MATCH) != null
        && collections(context).isEmpty()
        && EntityTag.answers(context, EntityTag.of(context, engine.status().generation()));
  }

  /** Writes a long answer. Exports compute in turns. */
  interface Export {
    /** Writes the answer. */
    void write(SearchEngine search, ExportTurns.Turn turn) throws Exception;
  }

  /** Runs an export. Its time is not limited as long as the client reads. */
  void export(Context context, Export export) throws Exception {
    ClientConnection client = ClientConnection.of(context);
    Set<String> collections = collections(context);
    exports.run(() -> {
      Budget budget = Budget.unlimited(client::isClosed);
      try (ExportTurns.Turn turn = turns.take();
          SearchEngine search = begin(collections, budget)) {
        export.write(search, turn);
        return budget;
      }
    });
  }

  /** Returns the executors of all classes of requests. */
  public List<RequestExecutor> executors() {
    return List.of(completions, searches, costly, exports);
  }

  @Override
  public void close() {
    executors().forEach(RequestExecutor::close);
  }
}

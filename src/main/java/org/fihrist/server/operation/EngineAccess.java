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
 * Runs questions of handlers on the engine. A handler runs on a virtual thread, which reads the
 * request and sends the answer. The engine works on a platform thread of the {@link
 * RequestExecutor} for the class of the request. So a slow client never blocks a computing thread,
 * and a long request delays no request of another class. Health checks and files need no executor.
 */
public final class EngineAccess implements AutoCloseable {
  private static final int QUEUED_COMPLETIONS = 256;
  private static final int QUEUED_SEARCHES = 128;

  /**
   * The number of waiting requests. Behind one that runs, a second one still has time for an
   * answer.
   */
  private static final int QUEUED_COSTLY = 1;

  /** The share of the time of a search for finding articles. The rest is for marks and writing. */
  private static final double COSTLY_SHARE = 0.8;

  private final SearchEngine engine;
  private final Duration searchTime;
  private final RequestExecutor completions;
  private final RequestExecutor searches;
  private final RequestExecutor costly;
  private final RequestExecutor exports;
  private final ExportTurns turns;

  /**
   * Access with executors of its own.
   *
   * @param engine stays open when this is closed
   * @param searchTime how long the engine may work on a search
   * @param processors for how many processors to compute at once
   * @param exportsAtOnce how many exports may be under way
   */
  public EngineAccess(SearchEngine engine, Duration searchTime, int processors, int exportsAtOnce) {
    int most = Math.max(1, processors - 1);
    this.engine = engine;
    this.searchTime = searchTime;
    this.completions = new RequestExecutor("completions", processors, QUEUED_COMPLETIONS);
    this.searches = new RequestExecutor("searches", processors, QUEUED_SEARCHES);
    this.costly = new RequestExecutor("costly searches", most, QUEUED_COSTLY);
    this.exports = new RequestExecutor("exports", exportsAtOnce, 0);
    this.turns = new ExportTurns(most);
  }

  /** A question to the engine, asked in one request. */
  public interface Question<T> {
    /**
     * Asks.
     *
     * @param search the engine for this request
     */
    T ask(SearchEngine search, Budget budget) throws Exception;
  }

  /** The engine, for questions that take no time. */
  public SearchEngine engine() {
    return engine;
  }

  /** How long the engine may work on a search. */
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
   * A search for a client whose connection is not known. It ends when its time is over.
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
   * A search that may take long; it never takes all threads from other searches. Its time runs from
   * its arrival, so it is answered within {@link #searchTime} however long it waits, complete or
   * not.
   */
  <T> T costlySearch(Context context, Question<T> question) throws Exception {
    Duration time = Duration.ofNanos((long) (COSTLY_SHARE * searchTime.toNanos()));
    Budget budget = new Budget(time, ClientConnection.of(context)::isClosed);
    return run(costly, context, question, _ -> budget);
  }

  /** The engine for one request, restricted to some collections unless there are none. */
  private SearchEngine begin(Set<String> collections, Budget budget) {
    SearchEngine begun = engine.begin(budget);
    return collections.isEmpty() ? begun : new ScopedEngine(begun, collections);
  }

  /** The collections that the caller of a request may see; empty for the whole archive. */
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
    timing.tell(context);
    return answer;
  }

  /**
   * Answers 304 if the client has the answer of the generation in use already. It may have it by
   * another key, so a caller that may see some collections only gets the answer itself.
   *
   * @return whether the request is answered
   */
  boolean answersUnchanged(Context context) {
    return context.header(Header.IF_NONE_MATCH) != null
        && collections(context).isEmpty()
        && EntityTag.answers(context, EntityTag.of(context, engine.status().generation()));
  }

  /** A long answer; exports compute in turns. */
  interface Export {
    /** Writes it. */
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

  /** The executors of all classes of requests. */
  public List<RequestExecutor> executors() {
    return List.of(completions, searches, costly, exports);
  }

  @Override
  public void close() {
    executors().forEach(RequestExecutor::close);
  }
}

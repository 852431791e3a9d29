package org.fihrist.mcp;

import java.util.concurrent.RejectedExecutionException;
import org.fihrist.query.QuerySyntaxException;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.SearchEngine;

/** Runs the call of a tool with an engine that was begun for it. */
@FunctionalInterface
public interface CallExecutor {
  /** The work of a call. */
  @FunctionalInterface
  interface Work {
    /** Returns the answer, which {@code api.Json} can write. */
    Object answer(SearchEngine engine) throws QuerySyntaxException;
  }

  /**
   * Runs a call and waits for its answer.
   *
   * @throws RejectedExecutionException when too many calls are waiting; the message says what to do
   * @throws IndexUnavailableException when there is no index that can be read
   * @throws Exception what the work throws
   */
  Object run(Work work) throws Exception;
}

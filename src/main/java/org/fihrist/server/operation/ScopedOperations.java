package org.fihrist.server.operation;

import java.util.Set;
import org.fihrist.server.contract.Operation;

/**
 * The operations that a key for some collections may use. {@link org.fihrist.search.ScopedEngine}
 * restricts their answers, or their answers reveal nothing of the archive. All others are refused,
 * including new operations until they are listed here.
 */
public final class ScopedOperations {
  private static final Set<String> IDS =
      Set.of(
          "search",
          "searchByBody",
          "export",
          "article",
          "articleText",
          "articles",
          "versions",
          "batch",
          "trend",
          "cooccurrence",
          "searchAtom",
          "searchFeed",
          "queryLanguage",
          "openapi",
          "openapiYaml",
          "openSearch",
          "signIn",
          "healthLive");

  private ScopedOperations() {}

  /** Whether a key for some collections may use an operation. */
  public static boolean allow(Operation operation) {
    return IDS.contains(operation.text().id());
  }
}

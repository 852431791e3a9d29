package org.fihrist.server.operation;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.server.contract.Operation;

/** All operations of the API. */
public final class Operations {
  /** Where the query language is described. */
  public static final String QUERY_LANGUAGE = "/api/v1/query-language";

  /** Where the API is described. */
  public static final String OPEN_API = "/api/v1/openapi.json";

  private Operations() {}

  /** The operations, in the order in which they are described. */
  public static List<Operation> of(EngineAccess engine, SiteServices site) {
    List<Operation> operations = new ArrayList<>();
    operations.addAll(SearchOperation.of(engine));
    operations.add(ExportOperation.of(engine));
    operations.add(CompleteOperation.of(engine));
    operations.addAll(ArticleOperations.of(engine));
    operations.addAll(StatisticsOperations.of(engine));
    operations.addAll(FeedOperations.of(engine, site));
    operations.add(BatchOperation.of(engine));
    operations.addAll(AlertOperations.of(site));
    operations.add(DescriptionOperations.queryLanguage());
    operations.add(HealthOperation.of(engine));
    return DescriptionOperations.describing(operations);
  }
}

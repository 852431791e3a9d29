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
  public static List<Operation> of(EngineAccess engine, ServerState server) {
    List<Operation> operations = new ArrayList<>();
    operations.addAll(SearchOperation.of(engine));
    operations.add(ExportOperation.of(engine));
    operations.add(CompleteOperation.of(engine));
    operations.add(ArticleListOperation.of(engine));
    operations.addAll(ArticleOperations.of(engine));
    operations.addAll(StatisticsOperations.of(engine));
    operations.addAll(FeedOperations.of(engine, server.site()));
    operations.add(BatchOperation.of(engine));
    operations.addAll(AlertOperations.of(server.site()));
    operations.add(DescriptionOperations.queryLanguage());
    operations.addAll(IndexOperations.of(engine));
    operations.addAll(SupervisionOperations.of(engine, server));
    operations.add(SignInOperation.of(server));
    return DescriptionOperations.describing(server.site().basePath(), operations);
  }
}

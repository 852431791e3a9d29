package org.fihrist.server.operation;

import java.util.ArrayList;
import java.util.List;
import org.fihrist.server.contract.Operation;

/** All operations of the API. */
public final class Operations {
  /** The path of the description of the query language. */
  public static final String QUERY_LANGUAGE = "/api/v1/query-language";

  /** The path of the description of the API. */
  public static final String OPEN_API = "/api/v1/openapi.json";

  private Operations() {}

  /** Returns all operations in the order of the documentation. */
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

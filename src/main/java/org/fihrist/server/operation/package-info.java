/**
 * The operations of the API.
 *
 * <p>{@link org.fihrist.server.operation.Operations} lists them. {@link
 * org.fihrist.server.operation.SearchOperation} shows how one is declared and answered: parameters
 * are constants, such as those of {@link org.fihrist.server.operation.SearchParameters}, and a
 * handler reads their values from {@link org.fihrist.server.contract.Arguments}. Questions and
 * answers are those of {@code org.fihrist.api}.
 *
 * <p>{@link org.fihrist.server.operation.EngineAccess} is the way to the engine: one {@link
 * org.fihrist.server.operation.RequestExecutor} for each class of requests. {@link
 * org.fihrist.server.operation.ExportOperation} sends all results, not a page, through an {@link
 * org.fihrist.server.operation.ExportStream} that ends with its client.
 *
 * <p>Whatever goes wrong is thrown; {@code org.fihrist.server.Problems} makes the answer.
 */
@NullMarked
package org.fihrist.server.operation;

import org.jspecify.annotations.NullMarked;

/**
 * The operations of the API.
 *
 * <p>{@link org.fihrist.server.operation.Operations} lists them. {@link
 * org.fihrist.server.operation.SearchOperation} shows how an operation is declared and answered.
 * Parameters are constants, such as those of {@link org.fihrist.server.operation.SearchParameters},
 * and a handler reads their values from {@link org.fihrist.server.contract.Arguments}. Questions
 * and answers are types of {@code org.fihrist.api}.
 *
 * <p>{@link org.fihrist.server.operation.EngineAccess} runs questions on the engine, with one
 * {@link org.fihrist.server.operation.RequestExecutor} for each class of requests. {@link
 * org.fihrist.server.operation.ExportOperation} sends all results through an {@link
 * org.fihrist.server.operation.ExportStream}, which ends when the client disconnects.
 *
 * <p>Errors are reported by exceptions, which {@code org.fihrist.server.Problems} turns into
 * answers.
 */
@NullMarked
package org.fihrist.server.operation;

import org.jspecify.annotations.NullMarked;

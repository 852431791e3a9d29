/**
 * The types with which operations of the API are declared.
 *
 * <p>An {@link org.fihrist.server.contract.Operation} is an address with its {@link
 * org.fihrist.server.contract.Parameter parameters} and {@link org.fihrist.server.contract.Answer
 * answers}. A {@link org.fihrist.server.contract.ValueType} reads the values of a parameter and
 * provides their JSON schema. {@link org.fihrist.server.contract.Arguments} are the values of one
 * request. {@link org.fihrist.server.contract.OpenApi} generates the description of the operations
 * for clients.
 *
 * <p>This package contains no operation. Operations are in {@code org.fihrist.server.operation}.
 */
@NullMarked
package org.fihrist.server.contract;

import org.jspecify.annotations.NullMarked;

/**
 * The declared contract of the API.
 *
 * <p>An {@link org.fihrist.server.contract.Operation} is an address with its {@link
 * org.fihrist.server.contract.Parameter parameters} and {@link org.fihrist.server.contract.Answer
 * answers}. A {@link org.fihrist.server.contract.ValueType} reads the values of a parameter and
 * holds their JSON schema. {@link org.fihrist.server.contract.Arguments} are the values of one
 * request. {@link org.fihrist.server.contract.OpenApi} describes operations for others.
 *
 * <p>Nothing here knows an operation; those are in {@code org.fihrist.server.operation}.
 */
@NullMarked
package org.fihrist.server.contract;

import org.jspecify.annotations.NullMarked;

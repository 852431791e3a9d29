package org.fihrist.server.operation;

import java.util.Optional;

/**
 * An error in the format of RFC 9457.
 *
 * @param instance the requested path, without the query
 * @param parameter the parameter that is wrong
 * @param position the character of the query that is wrong
 */
public record ProblemJson(
    String type,
    String title,
    int status,
    String detail,
    Optional<String> instance,
    Optional<String> parameter,
    Optional<Integer> position) {}

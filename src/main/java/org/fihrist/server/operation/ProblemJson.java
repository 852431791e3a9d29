package org.fihrist.server.operation;

import java.util.Optional;

/**
 * An error as a client sees it, by RFC 9457.
 *
 * @param instance the address asked, without its query
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

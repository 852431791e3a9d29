package org.fihrist.server.access;

import org.fihrist.server.contract.Role;

/**
 * A key as the server keeps it: the secret itself is nowhere.
 *
 * @param name whose key it is
 * @param sha256 the hash of the secret, in hexadecimal digits
 * @param createdAt ISO 8601 in UTC
 */
public record ApiKey(String name, Role role, String sha256, String createdAt) {}

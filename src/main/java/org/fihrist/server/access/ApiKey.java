package org.fihrist.server.access;

import org.fihrist.server.contract.Role;

/**
 * A stored key. The secret itself is not stored.
 *
 * @param name the name of its owner
 * @param sha256 the hash of the secret, in hexadecimal digits
 * @param createdAt ISO 8601 in UTC
 * @param limits how much its owner may ask
 */
public record ApiKey(String name, Role role, String sha256, String createdAt, KeyLimits limits) {}

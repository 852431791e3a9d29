package org.fihrist.server.access;

import java.util.Set;
import org.fihrist.server.contract.Role;

/**
 * A stored key. The secret itself is not stored.
 *
 * @param name the name of its owner
 * @param sha256 the hash of the secret, in hexadecimal digits
 * @param createdAt ISO 8601 in UTC
 * @param limits the owner's limits
 * @param collections the collections that its owner may read; empty for the whole archive
 */
public record ApiKey(
    String name,
    Role role,
    String sha256,
    String createdAt,
    KeyLimits limits,
    Set<String> collections) {
  public ApiKey {
    collections = Set.copyOf(collections);
  }
}

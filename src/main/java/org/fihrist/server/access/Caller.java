package org.fihrist.server.access;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.server.Request;
import org.fihrist.server.access.AccessRules.CallerLimits;
import org.fihrist.server.contract.Role;

/**
 * The sender of a request.
 *
 * @param name the name of the key, or the address of a client without a key
 * @param role the role; empty if a key is needed
 * @param limits the limits of rate and concurrency; empty if none apply
 * @param collections the collections that the caller may read; empty for the whole archive
 */
public record Caller(
    String name, Optional<Role> role, Optional<CallerLimits> limits, Set<String> collections) {
  private static final String ATTRIBUTE = Caller.class.getName();

  public Caller {
    collections = Set.copyOf(collections);
  }

  /** A caller that may read the whole archive. */
  Caller(String name, Optional<Role> role, Optional<CallerLimits> limits) {
    this(name, role, limits, Set.of());
  }

  /** Whether the caller may read only some collections. */
  public boolean isScoped() {
    return !collections.isEmpty();
  }

  /** Whether the caller has at least a role. */
  public boolean may(Role needed) {
    return role.filter(known -> known.allows(needed)).isPresent();
  }

  /** Stores this caller in the request. */
  void keep(Request request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * Returns the caller of a request that passed the {@link CallerFilter}.
   *
   * @throws IllegalStateException when the request did not pass the filter
   */
  public static Caller of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("the request did not pass the filter of callers");
  }
}

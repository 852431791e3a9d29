package org.fihrist.server.access;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.fihrist.server.contract.Role;

/**
 * Who sends a request.
 *
 * @param name the name of the key, or the address of a client without one
 * @param role what the caller may do; empty when a key is needed
 * @param limited whether limits of rate and concurrency hold
 */
public record Caller(String name, Optional<Role> role, boolean limited) {
  private static final String ATTRIBUTE = Caller.class.getName();

  /** Whether the caller may do what a role is needed for. */
  public boolean may(Role needed) {
    return role.filter(known -> known.allows(needed)).isPresent();
  }

  /** Keeps the caller with the request. */
  void keep(Request request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /**
   * The caller of a request that passed the {@link CallerFilter}.
   *
   * @throws IllegalStateException when it did not
   */
  public static Caller of(Request request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("the request did not pass the filter of callers");
  }
}

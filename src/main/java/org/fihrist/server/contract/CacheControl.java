package org.fihrist.server.contract;

/** What caches may do with an answer: values of the header of this name. */
public final class CacheControl {
  /** For answers of the API: what somebody searched for stays out of caches on disk. */
  public static final String NOT_STORED = "no-store";

  /** Kept, but asked about each time, so that a change shows at once. */
  public static final String ASKED_EACH_TIME = "no-cache";

  /** For what never changes under its address. Of the reader alone: the server may need a key. */
  public static final String IMMUTABLE = "private, max-age=31536000, immutable";

  private CacheControl() {}
}

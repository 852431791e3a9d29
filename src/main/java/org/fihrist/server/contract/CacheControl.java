package org.fihrist.server.contract;

/** Values of the {@code Cache-Control} header. */
public final class CacheControl {
  /** For answers of the API, so that no cache on disk reveals searches. */
  public static final String NOT_STORED = "no-store";

  /**
   * For answers that a cache stores and validates before each use, so that a change is seen at
   * once.
   */
  public static final String ASKED_EACH_TIME = "no-cache";

  /**
   * For content that never changes under its address. Private, because the server may need a key.
   */
  public static final String IMMUTABLE = "private, max-age=31536000, immutable";

  private CacheControl() {}
}

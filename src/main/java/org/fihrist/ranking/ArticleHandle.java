package org.fihrist.ranking;

/**
 * A reference to an article of an {@link ArticleIndex}, with which the index finds the article
 * without a look-up. Only the index that returned a handle can read it, and only while that index
 * is open. Two handles of the same article are equal. Handles have no order.
 */
public interface ArticleHandle {}

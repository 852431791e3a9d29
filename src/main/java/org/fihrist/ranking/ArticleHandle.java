package org.fihrist.ranking;

/**
 * An article in an {@link ArticleIndex}, by which the index finds it again without a look-up. Only
 * the index that gave it can read it, and only as long as that is open. Two handles are equal when
 * they mean one article; they have no order.
 */
public interface ArticleHandle {}

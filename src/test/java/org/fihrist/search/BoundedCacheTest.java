package org.fihrist.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedCacheTest {
  private final BoundedCache<String, String> cache = new BoundedCache<>(6, String::length);

  @Test
  void keepsValuesUpToItsBound() {
    cache.put("one", "aaa");
    cache.put("two", "bbb");

    assertThat(cache.get("one")).hasValue("aaa");
    assertThat(cache.get("two")).hasValue("bbb");
    assertThat(cache.get("three")).isEmpty();
  }

  @Test
  void dropsTheValuesThatWereAskedForLongestAgo() {
    cache.put("one", "aaa");
    cache.put("two", "bbb");
    assertThat(cache.get("one")).isPresent();
    cache.put("three", "ccc");

    assertThat(cache.get("two")).isEmpty();
    assertThat(cache.get("one")).isPresent();
  }

  @Test
  void aNewValueTakesThePlaceOfTheOldInItsSizeToo() {
    cache.put("one", "aaaaa");
    cache.put("one", "a");
    cache.put("two", "bbbbb");

    assertThat(cache.get("one")).hasValue("a");
    assertThat(cache.get("two")).hasValue("bbbbb");
  }

  @Test
  void keepsNothingLargerThanItsBound() {
    cache.put("one", "aaaaaaa");

    assertThat(cache.get("one")).isEmpty();
  }
}

package org.fihrist.web;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The combinations in which every view is tested: language, theme, and size of the window. */
final class Looks {
  private static final List<Boolean> BOTH = List.of(false, true);

  private Looks() {}

  static Stream<Arguments> all() {
    return Stream.of("ar", "en")
        .flatMap(language ->
            BOTH.stream()
                .flatMap(dark -> BOTH.stream().map(phone -> Arguments.of(language, dark, phone))));
  }
}

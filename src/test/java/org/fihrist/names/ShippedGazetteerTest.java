package org.fihrist.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks every line of the gazetteer that is part of the program. */
class ShippedGazetteerTest {
  private static final int MIN_ENTRIES = 650;
  private static final int MIN_OF_A_KIND = 300;
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();

  private static List<GazetteerRow> rows;

  @BeforeAll
  static void readTheFile() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Gazetteer.class.getResourceAsStream("gazetteer.tsv"))) {
      rows = GazetteerLines.read("gazetteer.tsv", in);
    }
  }

  @Test
  void thereAreEnoughEntries() {
    assertThat(rows.stream().filter(row -> row.kind().isPresent()))
        .hasSizeGreaterThanOrEqualTo(MIN_ENTRIES);
  }

  @ParameterizedTest
  @EnumSource(EntityKind.class)
  void thereAreEnoughOfEveryKind(EntityKind kind) {
    assertThat(GAZETTEER.entries().stream().filter(entry -> entry.kind() == kind))
        .hasSizeGreaterThanOrEqualTo(MIN_OF_A_KIND);
  }

  @Test
  void everyPlaceOfTheFileHasCoordinates() {
    assertThat(rows)
        .filteredOn(row -> row.kind().equals(Optional.of(EntityKind.PLACE)))
        .allSatisfy(row -> assertThat(row.place().coordinates()).as(row.name()).isPresent());
  }

  @Test
  void noNameCountsForTwoEntries() {
    Map<String, String> owners = new HashMap<>();
    for (GazetteerRow row : rows) {
      for (Alias alias : row.aliases()) {
        if (alias.counts()) {
          String other = owners.putIfAbsent(alias.folded(), row.name());
          assertThat(other).as("%s, of %s too", alias.written(), row.name()).isNull();
        }
      }
    }
  }

  @Test
  void noOtherSpellingOfANameIsANameOfAnotherEntry() {
    for (Entry entry : GAZETTEER.entries()) {
      for (Alias alias : entry.aliases()) {
        for (String other : NameSpellings.others(alias.folded())) {
          assertThat(GAZETTEER.named(other)).as(other).contains(entry).hasSize(1);
        }
      }
    }
  }

  @Test
  void noLineRepeatsAnAlias() {
    for (GazetteerRow row : rows) {
      Set<String> said = new HashSet<>();
      assertThat(row.aliases()).as(row.name()).allMatch(alias -> said.add(alias.folded()));
    }
  }

  @Test
  void everyEntryIsKnownByItsName() {
    assertThat(GAZETTEER.entries())
        .allSatisfy(entry -> {
          assertThat(GAZETTEER.entry(entry.name())).contains(entry);
          assertThat(GAZETTEER.named(entry.name())).contains(entry);
        });
  }

  @Test
  void namesAreCleanArabic() {
    assertThat(rows).extracting(GazetteerRow::name).allMatch(name -> name.matches("[ء-ي0-9 ]+"));
  }

  @Test
  void everyCountryIsThereInThreeLanguages() {
    assertThat(Locale.getISOCountries())
        .allSatisfy(code ->
            assertThat(Countries.names(code))
                .allSatisfy(name -> assertThat(GAZETTEER.named(name)).as(name).isNotEmpty()));
  }

  @Test
  void theSameInAnyLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(Gazetteer.shipped().entries()).isEqualTo(GAZETTEER.entries());
    } finally {
      Locale.setDefault(before);
    }
  }
}

package org.fihrist.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fihrist.query.Level;
import org.fihrist.search.Histogram;
import org.fihrist.search.Mark;
import org.fihrist.search.Overview;
import org.fihrist.search.WordMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrequentRecordsTest {
  static Stream<Record> records() {
    return Stream.of(
        new Mark(3, 9, 1, Level.STEM),
        new WordMatch(2, "\"والحكومة\"\n", Level.FAMILY, 7),
        new Histogram.Bar("2010-01", "2019-12", 5_000_000_000L, 4),
        new Overview.Value("الجزيرة", 12, Overview.State.WANTED));
  }

  @ParameterizedTest
  @MethodSource("records")
  void areWrittenWithAllComponentsInOrder(Record written) throws ReflectiveOperationException {
    JsonNode json = JsonMapper.shared().readTree(new String(Json.bytes(written), UTF_8));

    List<String> names = new ArrayList<>();
    for (RecordComponent component : written.getClass().getRecordComponents()) {
      names.add(component.getName());
      Object value = component.getAccessor().invoke(written);
      String expected = String.valueOf(value);
      assertThat(json.get(component.getName()).asString())
          .isEqualTo(value instanceof Enum<?> ? expected.toLowerCase(Locale.ROOT) : expected);
    }
    assertThat(json.propertyNames()).containsExactlyElementsOf(names);
  }
}

package org.fihrist.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fihrist.corpus.document.DocumentKind;
import org.junit.jupiter.api.Test;

class SupportedFormatTest {
  @Test
  void everyReaderIsInTheTableOnce() {
    List<String> readers =
        Stream.concat(
                Formats.names().stream(),
                Stream.of(DocumentKind.values()).map(DocumentKind::format))
            .toList();
    List<String> listed = SupportedFormat.all().stream().map(SupportedFormat::name).toList();
    assertThat(listed).containsAll(readers).doesNotHaveDuplicates();
  }

  @Test
  void everyRowHasARecognitionAndALimit() {
    assertThat(SupportedFormat.all())
        .allSatisfy(format ->
            assertThat(List.of(format.content(), format.recognition(), format.limit()))
                .noneMatch(String::isBlank));
  }
}

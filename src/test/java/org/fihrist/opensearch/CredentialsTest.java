package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.fihrist.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
  @Test
  void aNameAndAPasswordAreSentAsBasic() {
    assertThat(Credentials.header(Map.of("FIHRIST_OPENSEARCH_USER", "desk:secret")))
        .contains("Basic ZGVzazpzZWNyZXQ=");
  }

  @Test
  void aKeyIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("key"), "abc\n");

    assertThat(Credentials.header(Map.of("FIHRIST_OPENSEARCH_KEY_FILE", file.toString())))
        .contains("ApiKey abc");
  }

  @Test
  void withoutASecretNothingIsSent() {
    assertThat(Credentials.header(Map.of())).isEmpty();
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatThrownBy(
            () -> Credentials.header(Map.of("FIHRIST_OPENSEARCH_KEY_FILE", "/nowhere/key")))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("/nowhere/key");
  }
}

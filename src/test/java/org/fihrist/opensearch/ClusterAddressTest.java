package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.fihrist.search.IndexUnavailableException;
import org.junit.jupiter.api.Test;

class ClusterAddressTest {
  @Test
  void hostsShareTheProtocol() {
    ClusterAddress address = ClusterAddress.of("opensearch:https://one:9200,two:9201/news");

    assertThat(address.hosts())
        .containsExactly(URI.create("https://one:9200"), URI.create("https://two:9201"));
    assertThat(address.archive()).isEqualTo("news");
  }

  @Test
  void aPasswordInAnAddressIsRefused() {
    assertThatThrownBy(() -> ClusterAddress.of("opensearch:http://me:secret@one:9200/news"))
        .isInstanceOf(IndexUnavailableException.class)
        .hasMessageContaining("credentials stand in the environment");
  }
}

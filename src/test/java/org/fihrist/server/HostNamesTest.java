package org.fihrist.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostNamesTest {
  private static final InetSocketAddress LOCAL = new InetSocketAddress("192.168.7.9", 8080);
  private final HostNames names = new HostNames(Set.of("Archive.Example.org", "::1", "10.0.0.1"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST",
        "localhost.",
        "127.0.0.1",
        "[::1]",
        "archive.example.org",
        "10.0.0.1",
        "192.168.7.9"
      })
  void includeThoseOfThisMachineAndThoseThatWereAllowed(String name) {
    assertThat(names.include(name, LOCAL)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "example.org", "192.168.7.10", "", "["})
  void includeNoOthers(String name) {
    assertThat(names.include(name, LOCAL)).isFalse();
  }
}

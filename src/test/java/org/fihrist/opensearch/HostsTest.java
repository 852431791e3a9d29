package org.fihrist.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HostsTest {
  private static final URI ONE = URI.create("http://one:9200");
  private static final URI TWO = URI.create("http://two:9200");

  private final AtomicLong nanos = new AtomicLong();
  private final Hosts hosts = new Hosts(List.of(ONE, TWO), nanos::get);

  private List<URI> asked() {
    return hosts.inTurn().stream().map(Hosts.Host::address).toList();
  }

  private void fail(URI address) {
    hosts.inTurn().stream().filter(host -> host.address().equals(address)).forEach(hosts::failed);
  }

  private void passes(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  @Test
  void hostsAreAskedInTurn() {
    assertThat(asked()).containsExactly(ONE, TWO);
    assertThat(asked()).containsExactly(TWO, ONE);
  }

  @Test
  void aHostThatFailsIsAskedLast() {
    fail(ONE);

    assertThat(asked()).containsExactly(TWO, ONE);
    assertThat(asked()).containsExactly(TWO, ONE);
  }

  @Test
  void aHostThatFailsAgainIsLeftOutForTwiceAsLong() {
    fail(ONE);
    passes(Duration.ofSeconds(1));
    assertThat(List.of(asked(), asked())).contains(List.of(ONE, TWO));
    fail(ONE);
    passes(Duration.ofMillis(1_900));
    assertThat(List.of(asked(), asked())).doesNotContain(List.of(ONE, TWO));
    passes(Duration.ofMillis(100));
    assertThat(List.of(asked(), asked())).contains(List.of(ONE, TWO));
  }

  @Test
  void aHostThatAnswersIsUp() {
    fail(ONE);
    hosts.inTurn().forEach(hosts::answered);

    assertThat(List.of(asked(), asked())).contains(List.of(ONE, TWO));
  }
}

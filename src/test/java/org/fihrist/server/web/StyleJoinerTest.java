package org.fihrist.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleJoinerTest {
  @Test
  void sheetsKeepTheirOrderTheirMediaAndTheFilesThatTheyName() {
    StyleJoiner joiner = new StyleJoiner(address -> "/assets" + address);
    joiner.add("/* Colours. */\na {\n  color: red;\n}\n", "");
    joiner.add("b {\n  background: url(\"/clear.svg\");\n}\n", "print");

    assertThat(joiner.joined())
        .isEqualTo(
            """
            a {
            color: red;
            }
            @media print {
            b {
            background: url("/assets/clear.svg");
            }
            }
            """);
  }
}

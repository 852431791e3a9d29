package org.fihrist.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+966",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\rx",
        "\nx",
        "\0x",
        " =1",
        "\u200F=1",
        "\uFEFF+1",
        "\u00A0@x",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "="
      })
  void disarmsWhatAProgramTakesForAFormula(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "درعا", "1=1", "a-b", "\"=1", "'=1", "٢٠١٧", "«=»"})
  void leavesAllElseAlone(String text) {
    assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
  }

  @Test
  void cutsWhatExcelWouldSpill() {
    assertThat(SpreadsheetCell.of("ا".repeat(40_000)))
        .hasSize(SpreadsheetCell.MAX_CHARS)
        .endsWith("ا…");
    assertThat(SpreadsheetCell.of("=" + "ا".repeat(40_000))).hasSize(SpreadsheetCell.MAX_CHARS);
  }
}

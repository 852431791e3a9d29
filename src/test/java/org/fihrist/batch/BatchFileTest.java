package org.fihrist.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fihrist.batch.BatchLayout.Header;
import org.fihrist.batch.BatchLayout.Separator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchFileTest {
  private static List<BatchRow> rows(byte[] bytes, BatchLayout layout) throws IOException {
    List<BatchRow> rows = new ArrayList<>();
    try (BatchFile file = BatchFile.open(new ByteArrayInputStream(bytes), "names.csv", layout)) {
      for (Optional<BatchRow> row = file.next(); row.isPresent(); row = file.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private static List<String> queries(String text) throws IOException {
    return rows(text.getBytes(UTF_8), BatchLayout.FOUND).stream().map(BatchRow::query).toList();
  }

  @Test
  void aLineIsAQueryWhereNothingPartsIt() throws IOException {
    assertThat(queries("الحكومة التونسية\n\n\"مجلس النواب\"\r\nدرعا -حلب"))
        .containsExactly("الحكومة التونسية", "\"مجلس النواب\"", "درعا -حلب");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t", ";", ","})
  void theColumnWithAUsualNameHoldsTheQueries(String separator) throws IOException {
    String text = "id,الاسم,note\n1,ترامب,a\n2,بوتين,b\n".replace(",", separator);

    assertThat(queries(text)).containsExactly("ترامب", "بوتين");
  }

  @Test
  void withoutAHeaderTheFirstColumnHoldsThem() throws IOException {
    assertThat(queries("ترامب;1\nبوتين;2\nماكرون;3")).containsExactly("ترامب", "بوتين", "ماكرون");
  }

  @Test
  void excelsHintIsNoRow() throws IOException {
    assertThat(queries("sep=;\nname;x\nترامب;1")).containsExactly("ترامب");
  }

  @Test
  void aColumnIsChosenByNameOrNumber() throws IOException {
    byte[] text = "عنوان;رقم\nترامب;7\n".getBytes(UTF_8);

    assertThat(rows(text, new BatchLayout(Separator.SEMICOLON, Header.AUTO, "رقم")))
        .extracting(BatchRow::query)
        .containsExactly("7");
    assertThat(rows(text, new BatchLayout(Separator.SEMICOLON, Header.YES, "2")))
        .extracting(BatchRow::query)
        .containsExactly("7");
  }

  @Test
  void aColumnThatIsNotThereIsNamedWithThoseThatAre() {
    assertThatThrownBy(() ->
            rows(
                "عنوان;رقم\nترامب;7\n".getBytes(UTF_8),
                new BatchLayout(Separator.SEMICOLON, Header.YES, "سنة")))
        .isInstanceOf(BatchException.class)
        .hasMessageContaining("سنة")
        .hasMessageContaining("عنوان | رقم");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256", "ISO-8859-6"})
  void everyEncodingOfArabicIsRead(String charset) throws IOException {
    byte[] text = "الاسم\nالحكومة التونسية\nمجلس النواب\n".getBytes(Charset.forName(charset));

    assertThat(rows(text, BatchLayout.FOUND))
        .extracting(BatchRow::query)
        .containsExactly("الحكومة التونسية", "مجلس النواب");
  }

  @Test
  void aByteOrderMarkIsNoLetter() throws IOException {
    assertThat(queries("\uFEFFname\nترامب")).containsExactly("ترامب");
    assertThat(rows("\uFEFFname\nترامب".getBytes(UTF_16LE), BatchLayout.FOUND)).hasSize(1);
  }

  @Test
  void aRowThatCannotBeReadSaysWhyAndStopsNothing() throws IOException {
    String text =
        "id;name\n1;ترامب\n2;\"بوتين\n3\n4;\n5;"
            + "س".repeat(2_001)
            + "\n6;"
            + "س".repeat(70_000)
            + "\n7;ماكرون\n";

    List<BatchRow> rows = rows(text.getBytes(UTF_8), BatchLayout.FOUND);

    assertThat(rows).extracting(BatchRow::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    assertThat(rows.get(0).fault()).isEmpty();
    assertThat(rows.get(1).fault()).contains("quotation mark");
    assertThat(rows.get(2).fault()).contains("1 columns").contains("column 2");
    assertThat(rows.get(3).fault()).contains("no query");
    assertThat(rows.get(4).fault()).contains("2001 characters").contains("2000");
    assertThat(rows.get(5).fault()).contains("65536 characters");
    assertThat(rows.get(6)).isEqualTo(new BatchRow(7, 8, "ماكرون", ""));
  }

  @Test
  void bytesThatAreNoTextSpoilTheirOwnRow() throws IOException {
    String many = "الحكومة التونسية\n".repeat(5_000);
    byte[] text = (many + "xx\nمجلس النواب").getBytes(UTF_8);
    for (int i = 0; i < text.length; i++) {
      text[i] = text[i] == 'x' ? (byte) 0xff : text[i];
    }

    List<BatchRow> rows = rows(text, BatchLayout.FOUND);

    assertThat(rows).hasSize(5_002);
    assertThat(rows.get(5_000).fault()).contains("UTF-8");
    assertThat(rows.get(5_001).query()).isEqualTo("مجلس النواب");
  }

  @Test
  void aFileThatIsNoTextIsRefused() {
    byte[] picture = new byte[1_000];
    picture[0] = (byte) 0x89;
    picture[1] = 'P';
    picture[2] = 'N';
    picture[3] = 'G';

    assertThatThrownBy(() -> rows(picture, BatchLayout.FOUND)).isInstanceOf(BatchException.class);
    assertThatThrownBy(() -> rows(new byte[0], BatchLayout.FOUND))
        .isInstanceOf(BatchException.class)
        .hasMessageContaining("empty");
  }
}

package org.fihrist.names;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's file extends the gazetteer; its errors are reported. */
class OperatorsGazetteerTest {
  private static final Gazetteer SHIPPED = Gazetteer.shipped();

  @TempDir private Path folder;

  @Test
  void aLineMayAddAnEntry() throws IOException {
    Gazetteer more = with("organisation\tفرقة الاختبار\tTest Division|?الفرقة");

    assertThat(names(more, "تقدمت فرقة الاختبار والفرقة")).containsExactly("فرقة الاختبار");
    assertThat(more.named("test division")).isEqualTo(more.named("الفرقة")).hasSize(1);
    assertThat(SHIPPED.named("test division")).isEmpty();
  }

  @Test
  void aLineMayAddAliasesToAnEntry() throws IOException {
    Gazetteer more = with("place\tدرعا\tعروس الجنوب");

    assertThat(names(more, "عروس الجنوب درعا")).containsExactly("درعا", "درعا");
    Entry daraa = more.entry("درعا").orElseThrow();
    assertThat(daraa.coordinates()).isEqualTo(SHIPPED.entry("درعا").orElseThrow().coordinates());
    assertThat(daraa.clearNames()).contains("Daraa", "عروس الجنوب");
  }

  @Test
  void aLineMayMakeAnAliasDoubtful() throws IOException {
    Gazetteer more = with("person\tدونالد ترامب\t?ترامب");

    assertThat(names(more, "برج ترامب")).isEmpty();
    assertThat(more.named("ترامب")).extracting(Entry::name).containsExactly("دونالد ترامب");
  }

  @Test
  void anAliasOfALineWinsOverTheSameAliasThatIsShipped() throws IOException {
    Gazetteer more = with("place\tسلطنة عمان\tعمان");

    assertThat(names(more, "عمان")).containsExactly("سلطنة عمان");
    assertThat(more.named("عمان")).extracting(Entry::name).containsExactly("سلطنة عمان", "عمان");
  }

  @Test
  void aLineMaySayWhatIsNoName() throws IOException {
    Gazetteer more = with("none\tشارع بغداد\tبوابة دمشق");

    assertThat(names(more, "في شارع بغداد وبوابة دمشق وبغداد")).containsExactly("بغداد");
    assertThat(more.named("شارع بغداد")).isEmpty();
  }

  @Test
  void filesMayBeAddedToFiles() throws IOException {
    Path second = Files.writeString(folder.resolve("second.tsv"), "place\tقرية ثانية\n");

    Gazetteer both = with("none\tشارع بغداد").with(second);

    assertThat(names(both, "شارع بغداد في قرية ثانية")).containsExactly("قرية ثانية");
  }

  @Test
  void commentsBlankLinesAHeaderAndAByteOrderMarkAreNoEntries() throws IOException {
    Gazetteer more = with("\uFEFFkind\tname\taliases\tcoordinates\tcountry\r\n# a comment\r\n\r\n");

    assertThat(more.entries()).isEqualTo(SHIPPED.entries());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "town→درعا; 'town' is not a kind; write person, organisation, place or none",
        "place; 1 columns; write kind, name, aliases, coordinates and country",
        "place درعا; 1 columns; separated by tabs",
        "place→أ→ب→1.00,2.00→SY→more; 6 columns; write kind, name",
        "place→→ب; has no letters; write a name",
        "place→قرية→~؟; has no letters; write a name",
        "place→قرية→→33.5; '33.5' are not coordinates; such as 33.51,36.29",
        "place→قرية→→95.00,36.00; '95.00,36.00' are not coordinates; write latitude,longitude",
        "place→قرية→→33.00,190.00; are not coordinates; in degrees",
        "person→أحد→→33.00,36.00; only a place has coordinates; leave the fourth column empty",
        "place→قرية→→→XX; 'XX' is not a country code; write two letters",
        "person→درعا; 'درعا' is already a place; write this kind, or another name"
      })
  void aBadLineIsReportedWithTheWayToCorrectIt(String line, String trouble, String advice) {
    assertThatThrownBy(() -> with("# first\n" + line.replace('→', '\t')))
        .isInstanceOf(GazetteerException.class)
        .hasMessageStartingWith(folder.resolve("names.tsv") + ", line 2: ")
        .hasMessageContaining(trouble)
        .hasMessageContaining(advice);
  }

  @Test
  void twoLinesWithTheSameNameAreReported() {
    assertThatThrownBy(() -> with("place\tقرية\tالضيعة\nplace\tبلدة\tالضيعه"))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("line 2: ")
        .hasMessageContaining(
            "is also a name of 'قرية' in line 1; remove it from one of the lines");
    assertThatThrownBy(() -> with("place\tقرية\nplace\tقريه"))
        .hasMessageContaining("line 2: 'قريه' is already in line 1; join the two lines to one");
  }

  @Test
  void aFileInAnotherEncodingIsRefused() throws IOException {
    Path file = Files.write(folder.resolve("old.tsv"), "place\t\u00CF\u00D1".getBytes(ISO_8859_1));

    assertThatThrownBy(() -> SHIPPED.with(file))
        .isInstanceOf(GazetteerException.class)
        .hasMessageContaining("not UTF-8; save the file in UTF-8");
  }

  @Test
  void aMissingFileIsReportedByItsName() {
    assertThatThrownBy(() -> SHIPPED.with(folder.resolve("none.tsv")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("none.tsv");
  }

  private Gazetteer with(String lines) throws IOException {
    return SHIPPED.with(Files.writeString(folder.resolve("names.tsv"), lines));
  }

  private static List<String> names(Gazetteer gazetteer, String text) {
    return gazetteer.mentions(text).stream().map(mention -> mention.entry().name()).toList();
  }
}

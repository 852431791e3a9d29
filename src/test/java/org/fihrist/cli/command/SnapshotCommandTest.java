package org.fihrist.cli.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.fihrist.cli.CommandResult;
import org.fihrist.cli.Damage;
import org.fihrist.lucene.Archive;
import org.fihrist.lucene.LuceneSearchEngine;
import org.fihrist.lucene.writer.LuceneIndexBuilder;
import org.fihrist.query.Level;
import org.fihrist.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code snapshot} and {@code restore}: an index in one file, which restore verifies completely.
 */
class SnapshotCommandTest {
  private static final Query EVERYTHING = new Query.Word("درعا", Level.FAMILY);

  private final long seed = Long.getLong("snapshot.seed", System.nanoTime());

  @TempDir private Path folder;
  private Path index;
  private Path other;
  private Path backup;
  private Path file;

  @BeforeEach
  void publish() throws IOException {
    index = folder.resolve("index");
    other = folder.resolve("other/index");
    backup = Files.createDirectories(folder.resolve("backup"));
    file = backup.resolve("نسخة.zip");
    new Archive().with("one", "درعا", "نص").with("two", "درعا", "نص آخر").publish(index);
  }

  @Test
  void goesIntoAFileAndBackIntoAnEmptyFolder() {
    CommandResult taken = snapshot();
    assertThat(taken.code()).as(taken.err()).isZero();
    assertThat(taken.out()).contains(file.toString(), "000001", "2 articles").hasLineCount(1);

    CommandResult restored = restore(other);

    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(restored.out()).contains(other.resolve("000001").toString(), "2 articles");
    assertThat(articles(other)).isEqualTo(2);
    assertThat(CommandResult.by("check", "--index", other.toString()).code()).isZero();
  }

  @Test
  void becomesANewGenerationBesideTheOneInUse() throws IOException {
    snapshot();
    new Archive().with("three", "درعا", "نص").publish(index);

    assertThat(restore(index).out()).contains(index.resolve("000003").toString());

    assertThat(articles(index)).isEqualTo(2);
    assertThat(CommandResult.by("rollback", "--index", index.toString()).code()).isZero();
    assertThat(articles(index)).isEqualTo(1);
  }

  @Test
  void isTakenWhileARebuildRunsAndReplacesAnOlderOne() throws IOException {
    snapshot();
    byte[] first = Files.readAllBytes(file);
    try (LuceneIndexBuilder builder = LuceneIndexBuilder.open(index, List.of())) {
      builder.add(Archive.article("three", "درعا", "نص"));
      assertThat(snapshot().code()).isZero();
      builder.publish();
    }
    assertThat(snapshot("--json").out())
        .contains("\"articles\" : 1", "\"file\" : \"" + file + "\"");

    assertThat(Files.readAllBytes(file)).isNotEqualTo(first);
    assertThat(Damage.filesUnder(backup)).containsExactly(file);
    restore(other);
    assertThat(articles(other)).isEqualTo(1);
  }

  @Test
  void canBeCheckedWithoutFihrist() throws IOException {
    snapshot();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();
      List<String> list =
          new String(zip.getInputStream(zip.getEntry("SHA256SUMS")).readAllBytes(), UTF_8)
              .lines()
              .toList();
      assertThat(names).last().isEqualTo("SHA256SUMS");
      assertThat(list).hasSize(names.size() - 1).allMatch(line -> line.matches("[0-9a-f]{64}  .+"));
    }
  }

  @Test
  void bringsTheOperatorsGazetteerWhereThereIsNone() throws IOException {
    Files.writeString(index.resolve("gazetteer.tsv"), "# one\n");
    snapshot();
    restore(other);
    assertThat(other.resolve("gazetteer.tsv")).hasContent("# one");
    Files.writeString(other.resolve("gazetteer.tsv"), "# two\n");

    restore(other);

    assertThat(other.resolve("gazetteer.tsv")).hasContent("# two");
  }

  @Test
  void aDamagedIndexIsNotTaken() throws IOException {
    for (Path damaged : Damage.filesUnder(index.resolve("000001"))) {
      if (Files.size(damaged) > 0) {
        Damage.flipMiddle(damaged);
        CommandResult told = snapshot();
        assertThat(told.code()).as(damaged.toString()).isEqualTo(1);
        assertThat(told.err()).contains(index.toString(), "fihrist check").hasLineCount(1);
        assertThat(Damage.filesUnder(backup)).isEmpty();
        Damage.flipMiddle(damaged);
      }
    }
    assertThat(snapshot().code()).isZero();
  }

  @Test
  void nothingButASnapshotIsReplaced() throws IOException {
    Files.writeString(file, "my only copy of something");

    assertThat(snapshot().err()).contains(file.toString(), "is no snapshot").hasLineCount(1);
    assertThat(file).hasContent("my only copy of something");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() {
    file = folder.resolve("nowhere/a.zip");

    assertThat(snapshot().err()).contains("Cannot write the snapshot " + file).hasLineCount(1);
  }

  @Test
  void whatAKilledSnapshotLeftIsSwept() throws IOException {
    Path left = file.resolveSibling(".نسخة من أمس.zip." + UUID.randomUUID() + ".unfinished");
    Path others = file.resolveSibling(".notes.unfinished");
    Files.writeString(left, "half");
    Files.writeString(others, "mine");

    assertThat(snapshot().code()).isZero();
    assertThat(left).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void aFileThatWasCutShortOrAlteredAnywhereIsRefusedInOneLine() throws IOException {
    Random random = new Random(seed);
    snapshot();
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 40; i++) {
      int at = random.nextInt(whole.length);
      if (i % 2 == 0) {
        Damage.truncate(file, at);
      } else {
        Damage.flip(file, at);
      }
      CommandResult told = restore(index);
      if (told.code() == 0) {
        // The damage is in a date or another attribute of zip, and all contents are correct.
        assertThat(articles(index)).isEqualTo(2);
      } else {
        assertThat(told.err())
            .as("byte %d, seed %d", at, seed)
            .contains(file.toString(), "cannot be used")
            .hasLineCount(1);
      }
      Files.write(file, whole);
    }
    assertThat(CommandResult.by("check", "--index", index.toString()).code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "/tmp/evil",
        "generation/../../evil",
        "generation/lucene/../../../evil",
        "generation\\..\\evil",
        "C:\\evil",
        "generation/deep/er/evil",
        "generation/.hidden",
        "current",
        "generation/a\u0000b",
        "generation/\u202Egnp.exe"
      })
  void hostileNamesAreRefusedAndNothingIsWritten(String name) throws IOException {
    snapshot();
    Map<String, byte[]> entries = entries();
    String list = new String(entries.remove("SHA256SUMS"), UTF_8);
    entries.put(name, new byte[0]);
    entries.put(
        "SHA256SUMS",
        (list + "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  " + name + "\n")
            .getBytes(UTF_8));
    write(entries);

    CommandResult told = restore(other);

    assertThat(told.code()).isEqualTo(1);
    assertThat(told.err()).contains("cannot be used").hasLineCount(1).doesNotContain("\u202E");
    assertThat(Damage.filesUnder(folder.resolve("other")))
        .extracting(path -> path.getFileName().toString())
        .containsOnly("rebuild.lock");
  }

  @Test
  void whatIsNotListedOrMissingIsRefused() throws IOException {
    snapshot();
    Map<String, byte[]> entries = entries();
    entries.put("generation/more.txt", new byte[1]);
    write(entries);
    assertThat(restore(other).err()).contains("not in its list", "generation/more.txt");

    entries.remove("generation/more.txt");
    entries.remove("generation/words.tsv");
    write(entries);
    assertThat(restore(other).err()).contains("lacks generation/words.tsv");
  }

  @Test
  void aSnapshotOfAnotherVersionIsRefused() throws IOException {
    Path manifest = index.resolve("000001/manifest.json");
    snapshot();
    Map<String, byte[]> entries = entries();
    byte[] future =
        Files.readString(manifest)
            .replaceFirst("\"version\" : \\d+", "\"version\" : 99")
            .getBytes(UTF_8);
    entries.put("generation/manifest.json", future);
    String list = new String(entries.get("SHA256SUMS"), UTF_8);
    entries.put(
        "SHA256SUMS",
        list.replaceAll("[0-9a-f]{64}(  generation/manifest.json)", sha256(future) + "$1")
            .getBytes(UTF_8));
    write(entries);

    CommandResult told = restore(index);

    assertThat(told.err()).contains("another version of Fihrist", "99").hasLineCount(1);
    assertThat(articles(index)).isEqualTo(2);
    assertThat(index.resolve("000002")).doesNotExist();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(restore(other).err()).contains("There is no snapshot " + file).hasLineCount(1);
  }

  private CommandResult snapshot(String... more) {
    return more.length == 0
        ? CommandResult.by("snapshot", "--index", index.toString(), file.toString())
        : CommandResult.by("snapshot", "--index", index.toString(), file.toString(), more[0]);
  }

  private CommandResult restore(Path into) {
    return CommandResult.by("restore", "--index", into.toString(), file.toString());
  }

  private static int articles(Path index) {
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(index)) {
      return engine.rank(EVERYTHING, 10).size();
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private void write(Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }
}

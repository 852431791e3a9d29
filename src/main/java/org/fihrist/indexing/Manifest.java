package org.fihrist.indexing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.AnalysisFingerprint;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexUnavailableException;
import org.fihrist.search.index.VersionPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a generation is: {@code manifest.json} in its folder.
 *
 * @param format what code can read it
 * @param build how it came to be
 * @param words the name of the {@link LearnedWords} that its families were made by
 * @param contents what it holds, as hashes
 * @param versions what becomes of articles that come again with another text
 */
public record Manifest(
    Format format, Build build, String words, Contents contents, VersionPolicy versions) {
  public Manifest {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(build, "build");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(contents, "contents");
    Objects.requireNonNull(versions, "versions");
  }

  public static final String FILE = "manifest.json";
  private static final String CHECKSUMS = "checksums";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * What code can read a generation.
   *
   * @param version of the documents: {@link #VERSION}
   * @param analysis the {@link AnalysisFingerprint} its terms were made by
   */
  public record Format(int version, String analysis) {
    /** Raised when documents of one version cannot be read as those of another. */
    public static final int VERSION = 6;

    public static Format current() {
      return new Format(VERSION, AnalysisFingerprint.current());
    }
  }

  /**
   * How a generation came to be.
   *
   * @param builtAt when it was finished, ISO 8601 in UTC
   * @param elapsedMillis how long it took
   * @param sources what the operator named, then and in the updates since
   * @param counts what was read, and what is in it
   * @param origin what it was made from
   */
  public record Build(
      String builtAt, long elapsedMillis, List<String> sources, BuildCounts counts, Origin origin) {
    public Build {
      sources = List.copyOf(sources);
      Objects.requireNonNull(builtAt, "builtAt");
      Objects.requireNonNull(counts, "counts");
      Objects.requireNonNull(origin, "origin");
    }
  }

  /**
   * What a generation was made from besides what was read.
   *
   * @param generation the one that was updated; empty when it was built from nothing
   * @param rejects how many of its rejects were kept, since their files were not read again
   */
  public record Origin(String generation, long rejects) {
    public static final Origin NOTHING = new Origin("", 0);

    public Origin {
      Objects.requireNonNull(generation, "generation");
    }
  }

  /**
   * Writes it with the checksums of all files beside it and of itself; Lucene's files have their
   * own. What is beside it is on the disk before it is.
   */
  public void write(Path generation) throws IOException {
    ObjectNode written = JSON.valueToTree(this);
    ObjectNode checksums = written.putObject(CHECKSUMS);
    for (Path beside : filesBeside(generation)) {
      IOUtils.fsync(beside, false);
      checksums.put(beside.getFileName().toString(), Checksum.of(beside));
    }
    Path file = generation.resolve(FILE);
    Files.write(file, JsonSeal.on(written, JSON));
    IOUtils.fsync(file, false);
  }

  private static List<Path> filesBeside(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(FILE))
          .sorted()
          .toList();
    }
  }

  /** Whether a generation has one, which is written last of all. */
  public static boolean isIn(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /**
   * Reads a generation's manifest.
   *
   * @throws IndexUnavailableException when it cannot be read, is not as it was written, or was
   *     written by code whose index this code cannot read
   */
  public static Manifest read(Path generation) {
    try {
      return written(generation).manifest();
    } catch (IOException e) {
      throw new IndexUnavailableException(
          "The manifest.json of the index in "
              + generation
              + " cannot be used ("
              + e.getMessage()
              + "): rebuild needed, or `fihrist rollback` to a generation that is whole.",
          e);
    }
  }

  /**
   * Reads it with the checksums of the files beside it.
   *
   * @throws IOException when {@link #read} would fail; its message says why, in a clause
   */
  public static Written written(Path generation) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(generation.resolve(FILE));
      if (!(JSON.readTree(bytes) instanceof ObjectNode written)) {
        throw new IOException("it is no JSON object");
      }
      refuseOtherVersions(written);
      JsonSeal.check(bytes, written);
      written.remove(JsonSeal.FIELD);
      Map<String, String> checksums =
          JSON.convertValue(written.remove(CHECKSUMS), new TypeReference<>() {});
      return new Written(JSON.treeToValue(written, Manifest.class), checksums);
    } catch (NoSuchFileException e) {
      throw new IOException("it is missing", e);
    } catch (JacksonException e) {
      throw new IOException("it is not as it was written: " + e.getOriginalMessage(), e);
    }
  }

  /** Before anything else is read: in later versions all else may be different. */
  private static void refuseOtherVersions(ObjectNode written) throws IOException {
    Format format = JSON.treeToValue(written.path("format"), Format.class);
    if (format != null && !format.equals(Format.current())) {
      throw new IOException(
          "it is of another version of Fihrist: " + format + ", wanted " + Format.current());
    }
  }

  /**
   * A manifest as it stands on disk.
   *
   * @param manifest what the generation is
   * @param checksums of the files beside it, by name
   */
  public record Written(Manifest manifest, Map<String, String> checksums) {
    public Written {
      checksums = new TreeMap<>(checksums);
    }
  }
}

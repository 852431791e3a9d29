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
 * The description of a generation: {@code manifest.json} in its folder.
 *
 * @param format the format, which decides which programs can read the generation
 * @param build how the generation was built
 * @param words the name of the {@link LearnedWords} from which its families were made
 * @param contents the hashes of its contents
 * @param versions how another text of an article is treated
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
   * The format of a generation.
   *
   * @param version the version of its documents: {@link #VERSION}
   * @param analysis the {@link AnalysisFingerprint} of its terms
   */
  public record Format(int version, String analysis) {
    /**
     * The version of documents. It is raised when documents of one version cannot be read as those
     * of another.
     */
    public static final int VERSION = 6;

    public static Format current() {
      return new Format(VERSION, AnalysisFingerprint.current());
    }
  }

  /**
   * How a generation was built.
   *
   * @param builtAt the time of completion, ISO 8601 in UTC
   * @param elapsedMillis the duration in milliseconds
   * @param sources the sources as the operator named them, including those of later updates
   * @param counts the numbers of inputs by result, and of articles
   * @param origin the generation that it was made from
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
   * The generation from which an update started.
   *
   * @param generation its name; empty for a rebuild
   * @param rejects the number of its rejects that were kept because their files were not read again
   */
  public record Origin(String generation, long rejects) {
    public static final Origin NOTHING = new Origin("", 0);

    public Origin {
      Objects.requireNonNull(generation, "generation");
    }
  }

  /**
   * Writes the manifest with the checksums of all files beside it and its own checksum. Lucene's
   * files have checksums of their own. The other files are synced to disk before the manifest is
   * written.
   */
  public void write(Path generation) throws IOException {
    ObjectNode written = JSON.valueToTree(this);
    ObjectNode checksums = written.putObject(CHECKSUMS);
    for (Path beside : filesBeside(generation)) {
      IOUtils.fsync(beside, false);
      checksums.put(beside.getFileName().toString(), Checksum.of(beside));
    }
    Path file = generation.resolve(FILE);
    Files.write(file, JsonChecksum.on(written, JSON));
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

  /** Tests whether a generation has a manifest, which is written last. */
  public static boolean isIn(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /**
   * Reads a generation's manifest.
   *
   * @throws IndexUnavailableException when it cannot be read, is damaged, or was written by a
   *     program whose index this program cannot read
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
   * Reads the manifest with the checksums of the files beside it.
   *
   * @throws IOException when {@link #read} would fail; its message is a clause that says why
   */
  public static Written written(Path generation) throws IOException {
    try {
      byte[] bytes = Files.readAllBytes(generation.resolve(FILE));
      if (!(JSON.readTree(bytes) instanceof ObjectNode written)) {
        throw new IOException("it is no JSON object");
      }
      refuseOtherVersions(written);
      JsonChecksum.check(bytes, written);
      written.remove(JsonChecksum.FIELD);
      Map<String, String> checksums =
          JSON.convertValue(written.remove(CHECKSUMS), new TypeReference<>() {});
      return new Written(JSON.treeToValue(written, Manifest.class), checksums);
    } catch (NoSuchFileException e) {
      throw new IOException("it is missing", e);
    } catch (JacksonException e) {
      throw new IOException("it is not as it was written: " + e.getOriginalMessage(), e);
    }
  }

  /** The version is checked first, because everything else may differ in later versions. */
  private static void refuseOtherVersions(ObjectNode written) throws IOException {
    Format format = JSON.treeToValue(written.path("format"), Format.class);
    if (format != null && !format.equals(Format.current())) {
      throw new IOException(
          "it is of another version of Fihrist: " + format + ", wanted " + Format.current());
    }
  }

  /**
   * A manifest as it is stored.
   *
   * @param manifest the description of the generation
   * @param checksums the checksums of the files beside it, by name
   */
  public record Written(Manifest manifest, Map<String, String> checksums) {
    public Written {
      checksums = new TreeMap<>(checksums);
    }
  }
}

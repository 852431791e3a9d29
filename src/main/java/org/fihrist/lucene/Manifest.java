package org.fihrist.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.util.IOUtils;
import org.fihrist.analysis.AnalysisFingerprint;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.IndexUnavailableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a generation is: {@code manifest.json} in its folder.
 *
 * @param format what code can read it
 * @param build how it came to be
 * @param words the name of the {@link LearnedWords} that its families were made by
 */
record Manifest(Format format, Build build, String words) {
  Manifest {
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(build, "build");
    Objects.requireNonNull(words, "words");
  }

  private static final String FILE = "manifest.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /**
   * What code can read a generation.
   *
   * @param version of the documents: {@link Schema#FORMAT_VERSION}
   * @param analysis the {@link AnalysisFingerprint} its terms were made by
   */
  record Format(int version, String analysis) {
    static Format current() {
      return new Format(Schema.FORMAT_VERSION, AnalysisFingerprint.current());
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
  record Build(
      String builtAt, long elapsedMillis, List<String> sources, BuildCounts counts, Origin origin) {
    Build {
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
  record Origin(String generation, long rejects) {
    static final Origin NOTHING = new Origin("", 0);

    Origin {
      Objects.requireNonNull(generation, "generation");
    }
  }

  void write(Path generation) throws IOException {
    Path file = generation.resolve(FILE);
    Files.write(file, JSON.writeValueAsBytes(this));
    IOUtils.fsync(file, false);
  }

  /** Whether a generation has one, which is written last of all. */
  static boolean isIn(Path generation) {
    return Files.exists(generation.resolve(FILE));
  }

  /**
   * Reads a generation's manifest.
   *
   * @throws IndexUnavailableException when it cannot be read, or was written by code whose index
   *     this code cannot read
   */
  static Manifest read(Path generation) {
    Manifest manifest;
    try {
      JsonNode written = JSON.readTree(Files.readAllBytes(generation.resolve(FILE)));
      if (!written.isObject()) {
        throw new IOException("it is no JSON object");
      }
      manifest = JSON.treeToValue(written, Manifest.class);
    } catch (IOException | JacksonException e) {
      throw new IndexUnavailableException(
          "The index in " + generation + " has no readable manifest.json: rebuild needed.", e);
    }
    if (!manifest.format().equals(Format.current())) {
      throw new IndexUnavailableException(
          "The index in "
              + generation
              + " was built by another version of Fihrist (format and analysis "
              + manifest.format()
              + ", wanted "
              + Format.current()
              + "): rebuild needed.");
    }
    return manifest;
  }
}

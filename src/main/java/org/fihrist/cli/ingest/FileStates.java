package org.fihrist.cli.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fihrist.corpus.Corpus;

/**
 * The files of some sources as they were at one moment, to be compared with another moment. That
 * works for single files, for network folders, which tell nobody when something arrives in them,
 * and never misses anything for want of a buffer.
 *
 * @param files each with its state
 */
record FileStates(Map<Path, State> files) {
  FileStates {
    files = Map.copyOf(files);
  }

  /**
   * What changes when a file is written to or replaced.
   *
   * @param bytes its size
   * @param modified when it was written last
   * @param key which file of the disk it is, where the disk can tell
   */
  record State(long bytes, FileTime modified, String key) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      String key = String.valueOf(attributes.fileKey());
      return new State(attributes.size(), attributes.lastModifiedTime(), key);
    }
  }

  /**
   * Those of now.
   *
   * @throws NoSuchFileException for a source that is not there
   */
  static FileStates of(List<Path> sources) throws NoSuchFileException {
    Map<Path, State> files = new HashMap<>();
    for (Path file : Corpus.open(sources).files()) {
      state(file).ifPresent(state -> files.put(file, state));
    }
    return new FileStates(files);
  }

  /** None for a file that has gone since its folder was listed: the next look will tell. */
  private static Optional<State> state(Path file) {
    try {
      return Optional.of(State.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Files that are other than in {@code known} and nobody is writing to, for they rest. */
  List<Path> settled(FileStates earlier, FileStates known) {
    List<Path> settled = new ArrayList<>();
    files.forEach((file, state) -> {
      if (state.equals(earlier.files.get(file)) && !state.equals(known.files.get(file))) {
        settled.add(file);
      }
    });
    settled.sort(null);
    return settled;
  }

  /** Files that are in {@code known} and no longer here. */
  List<Path> gone(FileStates known) {
    return known.files.keySet().stream().filter(file -> !files.containsKey(file)).sorted().toList();
  }

  /** These, with some files as they are in others: gone where they are gone there. */
  FileStates with(List<Path> changed, FileStates others) {
    Map<Path, State> all = new HashMap<>(files);
    for (Path file : changed) {
      State state = others.files.get(file);
      if (state == null) {
        all.remove(file);
      } else {
        all.put(file, state);
      }
    }
    return new FileStates(all);
  }
}

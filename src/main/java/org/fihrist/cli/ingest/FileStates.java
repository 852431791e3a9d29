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
 * The states of the files of sources at one moment, for comparison with another moment. Unlike
 * notifications of the system, this also works for single files and network folders, and never
 * loses an event.
 *
 * @param files the files with their states
 */
record FileStates(Map<Path, State> files) {
  FileStates {
    files = Map.copyOf(files);
  }

  /**
   * The properties that change when a file is written or replaced.
   *
   * @param bytes its size
   * @param modified the time of its last modification
   * @param key the key of the file in the file system, if there is one
   */
  record State(long bytes, FileTime modified, String key) {
    static State of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      String key = String.valueOf(attributes.fileKey());
      return new State(attributes.size(), attributes.lastModifiedTime(), key);
    }
  }

  /**
   * Returns the present states.
   *
   * @throws NoSuchFileException for a missing source
   */
  static FileStates of(List<Path> sources) throws NoSuchFileException {
    Map<Path, State> files = new HashMap<>();
    for (Path file : Corpus.open(sources).files()) {
      state(file).ifPresent(state -> files.put(file, state));
    }
    return new FileStates(files);
  }

  /**
   * Returns nothing for a file that was deleted after its folder was listed. The next comparison
   * will show it.
   */
  private static Optional<State> state(Path file) {
    try {
      return Optional.of(State.of(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the files that differ from {@code known} and have stopped changing. */
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

  /** Returns the files in {@code known} that no longer exist. */
  List<Path> gone(FileStates known) {
    return known.files.keySet().stream().filter(file -> !files.containsKey(file)).sorted().toList();
  }

  /**
   * Returns these states with those of some files replaced from another comparison. Files that are
   * missing there are removed.
   */
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

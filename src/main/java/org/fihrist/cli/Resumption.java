package org.fihrist.cli;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.search.Checkpoint;
import org.fihrist.search.ReadFile;

/**
 * How far the files of a rebuild are those that an interrupted one has read: a checkpoint holds as
 * long as every file before it is as it was then, and none has come between.
 */
final class Resumption {
  private final List<Path> files;
  private int finished;
  private long items;

  /**
   * Nothing is read yet.
   *
   * @param files in reading order
   */
  Resumption(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /** How many checkpoints hold; the last of these is where to go on. */
  int holding(List<Checkpoint> checkpoints) {
    int file = 0;
    for (int i = 0; i < checkpoints.size(); i++) {
      Checkpoint checkpoint = checkpoints.get(i);
      for (ReadFile read : checkpoint.finished()) {
        if (!isSame(file++, read)) {
          return i;
        }
      }
      if (checkpoint.begun().isPresent() && !isSame(file, checkpoint.begun().get())) {
        return i;
      }
      finished = file;
      items = checkpoint.items();
    }
    return checkpoints.size();
  }

  private boolean isSame(int file, ReadFile read) {
    return file < files.size() && ReadFile.now(files.get(file)).equals(read);
  }

  /** How many files were read to their end. */
  int finished() {
    return finished;
  }

  /** How much of the next file was read. */
  long items() {
    return items;
  }

  /** Where it goes on, for people. */
  String place() {
    if (finished == files.size()) {
      return "all files are read";
    }
    return "going on in " + files.get(finished) + (items > 0 ? ", after item " + items : "");
  }
}

package org.fihrist.cli.ingest;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.ReadFile;

/**
 * How far the files of a rebuild are those that an interrupted one has read: a checkpoint holds as
 * long as every file before it is as it was then, and none has come between.
 */
public final class ResumePoint {
  private final List<ReadFile> files;
  private int finished;
  private long items;

  /**
   * Nothing is read yet. How the files are is asked now: one that changes while others are read is
   * not taken for the one that was read.
   *
   * @param files in reading order
   */
  public ResumePoint(List<Path> files) {
    this.files = files.stream().map(ReadFile::now).toList();
  }

  /** The files that are to be read, as they were at the beginning. */
  List<ReadFile> files() {
    return files.subList(finished, files.size());
  }

  /** How many checkpoints hold; the last of these is where to go on. */
  public int holding(List<Checkpoint> checkpoints) {
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
    return file < files.size() && files.get(file).equals(read);
  }

  /** What was read before is of no use, whatever holds. */
  void forget() {
    finished = 0;
    items = 0;
  }

  /** How many files were read to their end. */
  public int finished() {
    return finished;
  }

  /** How large these are together. */
  long finishedBytes() {
    return files.subList(0, finished).stream().mapToLong(file -> Math.max(0, file.bytes())).sum();
  }

  /** How much of the next file was read. */
  public long items() {
    return items;
  }

  /** Where it goes on, for people. */
  String place() {
    if (finished == files.size()) {
      return "all files are read";
    }
    return "going on in "
        + VisibleText.of(files.get(finished).path().toString())
        + (items > 0 ? ", after item " + items : "");
  }
}

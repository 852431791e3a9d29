package org.fihrist.cli.ingest;

import java.nio.file.Path;
import java.util.List;
import org.fihrist.cli.print.VisibleText;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.ReadFile;

/**
 * The place at which an interrupted rebuild can be resumed. A checkpoint is valid if all files
 * before it are unchanged and no file was added between them.
 */
public final class ResumePoint {
  private final List<ReadFile> files;
  private int finished;
  private long items;

  /**
   * Starts before the first file. The states of all files are read now, so a file that changes
   * during the rebuild is noticed.
   *
   * @param files the files in reading order
   */
  public ResumePoint(List<Path> files) {
    this.files = files.stream().map(ReadFile::now).toList();
  }

  /** Returns the files to be read with their states at the beginning. */
  List<ReadFile> files() {
    return files.subList(finished, files.size());
  }

  /** Returns the number of valid checkpoints. The rebuild is resumed at the last of them. */
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

  /** Ignores everything that was read before. */
  void forget() {
    finished = 0;
    items = 0;
  }

  /** Returns the number of files that were read completely. */
  public int finished() {
    return finished;
  }

  /** Returns their total size in bytes. */
  long finishedBytes() {
    return files.subList(0, finished).stream().mapToLong(file -> Math.max(0, file.bytes())).sum();
  }

  /** Returns the number of items that were read from the next file. */
  public long items() {
    return items;
  }

  /** Returns a text for people that says where the rebuild is resumed. */
  String place() {
    if (finished == files.size()) {
      return "all files are read";
    }
    return "going on in "
        + VisibleText.of(files.get(finished).path().toString())
        + (items > 0 ? ", after item " + items : "");
  }
}

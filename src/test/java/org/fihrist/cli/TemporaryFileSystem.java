package org.fihrist.cli;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small temporary file system in memory. Only root may mount one. Otherwise, and on systems
 * without mount, the test is skipped.
 *
 * @param folder the mount point
 */
record TemporaryFileSystem(Path folder) implements AutoCloseable {
  static TemporaryFileSystem disk(Path folder, String size)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString());
    assumeThat(mounted).as("mounting a disk needs root and is allowed here").isTrue();
    return new TemporaryFileSystem(folder);
  }

  void makeReadOnly() throws IOException, InterruptedException {
    remount("ro");
  }

  /** Changes the size. */
  void resize(String size) throws IOException, InterruptedException {
    remount("rw,size=" + size);
  }

  private void remount(String options) throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount," + options, folder.toString())) {
      throw new AssertionError("it cannot be remounted");
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      run("umount", "-l", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

package org.fihrist.cli.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which index a command works on. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index folder. Default: the project's folder index.")
  private @Nullable Path index;

  Path folder() {
    return index == null ? ProjectHome.index() : index;
  }
}

package org.fihrist.cli.command;

import java.nio.file.Path;
import org.fihrist.engine.Engines;
import org.fihrist.search.index.Index;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the index of a command. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description = "The index folder. Default: the project's folder index.")
  private @Nullable String address;

  Path folder() {
    return address == null ? ProjectHome.index() : Engines.folder(address);
  }

  Index index() {
    return Engines.in(folder());
  }
}

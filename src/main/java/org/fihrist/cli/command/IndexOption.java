package org.fihrist.cli.command;

import java.nio.file.Path;
import org.fihrist.engine.IndexLocation;
import org.fihrist.search.index.Index;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the index of a command. */
final class IndexOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      description =
          "The index folder, or opensearch:http://HOST:PORT,HOST:PORT/ARCHIVE. Default: the"
              + " project's folder index.")
  private @Nullable String address;

  IndexLocation place() {
    return address == null ? IndexLocation.in(ProjectHome.index()) : IndexLocation.of(address);
  }

  /** Returns the folder on this machine for files that belong to the index, such as keys. */
  Path folder() {
    return place().folder();
  }

  Index index() {
    return place().index();
  }
}

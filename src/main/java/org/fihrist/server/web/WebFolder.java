package org.fihrist.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder with the page's files. Addresses begin with a slash, as in the page. */
record WebFolder(Path folder) {
  boolean has(String address) {
    return Files.isRegularFile(path(address));
  }

  byte[] bytes(String address) {
    try {
      return Files.readAllBytes(path(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String address) {
    try {
      return Files.readString(path(address));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the sorted addresses of all files with an extension. */
  List<String> all(String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> "/" + String.join("/", names(file)))
          .filter(address -> address.endsWith(ending))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names(Path file) {
    return Stream.iterate(folder.relativize(file), path -> path != null, Path::getParent)
        .map(path -> String.valueOf(path.getFileName()))
        .toList()
        .reversed();
  }

  private Path path(String address) {
    return folder.resolve(address.substring(1));
  }
}

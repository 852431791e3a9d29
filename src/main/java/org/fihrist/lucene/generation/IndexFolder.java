package org.fihrist.lucene.generation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.IOUtils;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RebuildJournal;
import org.fihrist.search.IndexUnavailableException;

/**
 * The folder of an index: numbered generations, and {@code current}, which names the one in use.
 *
 * @param root the folder
 */
public record IndexFolder(Path root) {
  /** The file that names the generation in use. */
  public static final String CURRENT = "current";

  public static final String LUCENE = "lucene";
  private static final String READING = "reading";
  private static final Pattern GENERATION = Pattern.compile("\\d{6,18}");

  /**
   * Returns the current generation; empty if none was ever published.
   *
   * @throws IndexUnavailableException when the pointer does not hold the name of a generation
   */
  public Optional<String> current() throws IOException {
    try {
      // Latin-1 decodes any bytes, so that a damaged pointer gets our own message and not
      // a decoder's.
      String name = Files.readString(root.resolve(CURRENT), ISO_8859_1).strip();
      if (!GENERATION.matcher(name).matches()) {
        throw new IndexUnavailableException(
            "The file "
                + root.resolve(CURRENT)
                + " names no generation: rebuild needed, or `fihrist rollback` to the newest that"
                + " is whole.");
      }
      return Optional.of(name);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  public Path generation(String name) {
    return root.resolve(name);
  }

  /** Returns the folder of a generation's Lucene index. */
  public Path lucene(String name) {
    return generation(name).resolve(LUCENE);
  }

  /** Opens the Lucene index of a generation for reading; never creates one. */
  public Directory openLucene(String name) throws IOException {
    Path path = lucene(name);
    if (!Files.isDirectory(path)) {
      throw new NoSuchFileException(path.toString());
    }
    return FSDirectory.open(path, NoLockFactory.INSTANCE);
  }

  /** The folder of the articles that a rebuild has read so far. */
  public Path reading(String name) {
    return generation(name).resolve(READING);
  }

  /**
   * Returns a name for a new generation, higher than all names that were ever used. Servers
   * distinguish generations by name, so call this before old generations are deleted.
   */
  public String next() throws IOException {
    long newest =
        Stream.concat(generations().stream().filter(this::mayBeWhole), readableCurrent().stream())
            .mapToLong(IndexFolder::number)
            .max()
            .orElse(0);
    return String.format(Locale.ROOT, "%06d", newest + 1);
  }

  /** Tests whether a generation is finished or can still be finished. */
  boolean mayBeWhole(String name) {
    return isWhole(name) || isUnfinished(name);
  }

  private boolean isUnfinished(String name) {
    return !isWhole(name) && new RebuildJournal(generation(name)).exists();
  }

  /** Returns the generations whose rebuild was interrupted and can be resumed. */
  public List<String> unfinished() throws IOException {
    return generations().stream().filter(this::isUnfinished).toList();
  }

  /**
   * Renames an unfinished generation to a name that is newer than all others.
   *
   * @param next the result of {@link #next}
   * @return the new name
   */
  public String renew(String name, String next) throws IOException {
    if (number(next) == number(name) + 1) {
      return name;
    }
    Files.move(generation(name), generation(next), StandardCopyOption.ATOMIC_MOVE);
    return next;
  }

  /** Moves the pointer atomically: a reader sees either the old generation or the new one. */
  public void makeCurrent(String name) throws IOException {
    IOUtils.fsync(generation(name), true);
    // The folder is synced before the pointer is moved.
    IOUtils.fsync(root, true);
    Path next = root.resolve(CURRENT + ".next");
    Files.writeString(next, name + "\n", UTF_8);
    IOUtils.fsync(next, false);
    Files.move(
        next,
        root.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    IOUtils.fsync(root, true);
  }

  /**
   * Deletes a generation, its manifest first. If this is interrupted, the rest has no manifest, so
   * it is never used and the next run deletes it.
   */
  public void delete(String name) throws IOException {
    Files.deleteIfExists(generation(name).resolve(Manifest.FILE));
    new RebuildJournal(generation(name)).delete();
    IOUtils.rm(generation(name));
  }

  /**
   * Deletes all generations but the current one, the one before it, and interrupted rebuilds that
   * can be resumed. If the current generation is unknown or missing, only unfinished generations
   * are deleted. Files that cannot be deleted now, such as files in use on a network share, are
   * left to the next run.
   */
  public void sweep() throws IOException {
    Optional<String> current = readableCurrent().filter(this::isWhole);
    Optional<String> previous = previous();
    List<String> unfinished = unfinished();
    for (String name : generations()) {
      boolean kept =
          current.isPresent()
              ? name.equals(current.get()) || name.equals(previous.orElse(""))
              : isWhole(name);
      if (!kept && !unfinished.contains(name)) {
        deleteOrLeave(name);
      }
    }
  }

  private void deleteOrLeave(String name) {
    try {
      delete(name);
    } catch (IOException e) {
      // The manifest is deleted, so the next run recognises the rest.
    }
  }

  /** Returns the newest complete generation before the current one. */
  public Optional<String> previous() throws IOException {
    long before = readableCurrent().map(IndexFolder::number).orElse(Long.MAX_VALUE);
    return generations().stream()
        .filter(name -> number(name) < before)
        .filter(this::isWhole)
        .max(Comparator.comparingLong(IndexFolder::number));
  }

  /** Tests whether a generation was ever finished. */
  boolean isWhole(String name) {
    return Manifest.isIn(generation(name));
  }

  /** Returns the current generation; empty also when the pointer holds no name of a generation. */
  public Optional<String> readableCurrent() throws IOException {
    try {
      return current();
    } catch (IndexUnavailableException e) {
      return Optional.empty();
    }
  }

  private static long number(String name) {
    return Long.parseLong(name);
  }

  /** Returns all generations, finished or not, oldest first. */
  public List<String> generations() throws IOException {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(Files::isDirectory)
          .map(child -> child.getFileName().toString())
          .filter(GENERATION.asMatchPredicate())
          .sorted(Comparator.comparingLong(IndexFolder::number))
          .toList();
    }
  }
}

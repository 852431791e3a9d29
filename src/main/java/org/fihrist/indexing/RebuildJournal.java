package org.fihrist.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;
import org.fihrist.article.Reject;
import org.fihrist.search.index.Checkpoint;
import org.fihrist.search.index.VersionPolicy;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal with which an interrupted rebuild is resumed, in the folder {@code resume} of its
 * generation. It has a first line that identifies the rebuild, a line for each checkpoint, and a
 * file of all words in the order of their numbers. All files only grow, and the index of stored
 * articles keeps its commits. So a checkpoint is restored by truncating files to the lengths in its
 * line.
 */
public final class RebuildJournal {
  private static final String FOLDER = "resume";
  private static final String CHECKPOINTS = "checkpoints.ndjson";
  private static final String WORDS = "words";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Path folder;

  public RebuildJournal(Path generation) {
    this.folder = generation.resolve(FOLDER);
  }

  /**
   * Identifies a rebuild. Only a rebuild with the same values can resume it.
   *
   * @param program the {@link ProgramChecksum} of the program that began it
   * @param format the format of documents and analysis
   * @param sources the sources as the operator named them
   * @param gazetteer the hash of the operator's gazetteer
   * @param versions how another text of an article is treated
   */
  public record Header(
      String program,
      Manifest.Format format,
      List<String> sources,
      String gazetteer,
      VersionPolicy versions) {
    public Header {
      requireNonNull(program);
      requireNonNull(format);
      requireNonNull(gazetteer);
      requireNonNull(versions);
      sources = List.copyOf(sources);
    }

    /** Returns a clause that says why another rebuild cannot resume this one; empty when it can. */
    public String obstacleTo(Header wanted) {
      if (!sources.equals(wanted.sources)) {
        return "it was one of other sources";
      }
      if (!gazetteer.equals(wanted.gazetteer)) {
        return OperatorGazetteer.FILE + " has changed since";
      }
      if (versions != wanted.versions) {
        return "it treated versions of articles otherwise";
      }
      return equals(wanted) ? "" : "it was begun by another version of Fihrist";
    }
  }

  /**
   * The contents of a journal.
   *
   * @param header the identity of the rebuild
   * @param entries its checkpoints
   */
  public record Content(Header header, List<Entry> entries) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  /**
   * The lengths at a checkpoint.
   *
   * @param at the place in the sources up to which they had been read
   * @param words the number of known words
   * @param rejectBytes the length of the rejects in bytes
   * @param counts the numbers of inputs by result
   */
  public record Entry(Checkpoint at, int words, long rejectBytes, Counts counts) {
    public Entry {
      requireNonNull(at.begun());
      requireNonNull(counts);
      if (words < 0 || rejectBytes < 0) {
        throw new IllegalArgumentException("a length in the journal is damaged");
      }
    }

    /**
     * Returns a name that no other checkpoint of this run has. A run that was resumed at an earlier
     * checkpoint may use a name again; then the later checkpoint counts.
     */
    public String name() {
      return String.valueOf(counts.read());
    }
  }

  /**
   * The numbers of inputs by result. The index knows the number of articles.
   *
   * @param read the number of all inputs
   * @param duplicates the number of articles that were left out
   * @param versions the number of other texts of articles that are kept
   * @param rejected the numbers of rejects by reason
   */
  public record Counts(
      long read, long duplicates, long versions, Map<Reject.Reason, Long> rejected) {
    static final Counts NONE = new Counts(0, 0, 0, Map.of());

    public Counts {
      rejected = Map.copyOf(rejected);
    }
  }

  /** Tests whether there is a journal. */
  public boolean exists() {
    return Files.exists(folder.resolve(CHECKPOINTS));
  }

  /** Begins a journal with the checkpoints that an earlier run has reached. */
  public void begin(Header header, List<Entry> reached) throws IOException {
    Files.createDirectories(folder);
    Path next = folder.resolve(CHECKPOINTS + ".next");
    try (OutputStream lines = Files.newOutputStream(next)) {
      line(lines, header);
      for (Entry entry : reached) {
        line(lines, entry);
      }
    }
    IOUtils.fsync(next, false);
    Files.move(next, folder.resolve(CHECKPOINTS), StandardCopyOption.ATOMIC_MOVE);
    IOUtils.fsync(folder, true);
  }

  private static void line(OutputStream to, Object value) throws IOException {
    to.write(JSON.writeValueAsBytes(value));
    to.write('\n');
  }

  /** Adds a checkpoint. It counts only if its line is complete. */
  public void add(Entry entry) throws IOException {
    Path file = folder.resolve(CHECKPOINTS);
    try (OutputStream lines = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      line(lines, entry);
    }
    IOUtils.fsync(file, false);
  }

  /** Returns the complete part of the journal; empty when the first line is not complete. */
  public Optional<Content> read() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Optional<Header> header = Optional.empty();
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(CHECKPOINTS), UTF_8)) {
      String first = lines.readLine();
      if (first == null) {
        return Optional.empty();
      }
      header = Optional.of(JSON.readValue(first, Header.class));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        entries.add(JSON.readValue(line, Entry.class));
      }
    } catch (JacksonException | CharacterCodingException e) {
      // The last line may be incomplete because the process died. The lines before it are valid.
      return header.map(known -> new Content(known, entries));
    }
    return header.map(known -> new Content(known, entries));
  }

  /** Appends words. */
  public void addWords(String... words) throws IOException {
    Path file = folder.resolve(WORDS);
    try (OutputStream to =
        Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String word : words) {
        byte[] letters = word.getBytes(UTF_8);
        to.write(ByteBuffer.allocate(Integer.BYTES).putInt(letters.length).array());
        to.write(letters);
      }
    }
    IOUtils.fsync(file, false);
  }

  /**
   * Reads the first words and truncates the file after them.
   *
   * @throws IOException when the file is too short for their number or lengths
   */
  public String[] words(int count) throws IOException {
    Path file = folder.resolve(WORDS);
    long size = Files.size(file);
    checkFits((long) count * Integer.BYTES, size);
    String[] words = new String[count];
    long length = 0;
    try (DataInputStream from =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int number = 0; number < count; number++) {
        int letterCount = from.readInt();
        checkFits(letterCount, size - length - Integer.BYTES);
        byte[] letters = from.readNBytes(letterCount);
        words[number] = new String(letters, UTF_8);
        length += Integer.BYTES + letters.length;
      }
    }
    FileTruncation.to(file, length);
    return words;
  }

  /** A damaged length must not ask for more memory than the file has bytes. */
  private static void checkFits(long length, long room) throws IOException {
    if (length < 0 || length > room) {
      throw new IOException("a length in the journal is damaged");
    }
  }

  /** Deletes the journal of a finished rebuild. */
  public void delete() throws IOException {
    IOUtils.rm(folder);
  }
}

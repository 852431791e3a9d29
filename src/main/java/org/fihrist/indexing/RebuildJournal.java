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
 * What a rebuild has to know to go on after an interruption, in the folder {@code resume} of its
 * generation: a line for each checkpoint behind a line that says of what rebuild it is, and all
 * words in the order of their numbers. All of it only grows, as do the rejects, and the index of
 * what was read keeps each of its commits: so that any checkpoint is found again by lengths alone.
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
   * Which rebuild it is: another cannot go on with what this one has read.
   *
   * @param program what {@link ProgramChecksum} it was begun by
   * @param format of documents and analysis
   * @param sources what the operator named
   * @param gazetteer the operator's own, hashed
   * @param versions what becomes of articles that come again with another text
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

    /** Why a rebuild cannot go on with what this one has read, in a clause; empty when it can. */
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
   * What is in it.
   *
   * @param header of which rebuild it is
   * @param entries its checkpoints
   */
  public record Content(Header header, List<Entry> entries) {
    public Content {
      entries = List.copyOf(entries);
    }
  }

  /**
   * How long everything was at a checkpoint.
   *
   * @param at how far the sources had been read
   * @param words how many words were known
   * @param rejectBytes the length of the rejects
   * @param counts what had become of what was read
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
     * Differs from that of any other that this rebuild goes through; one that went back to an
     * earlier checkpoint may come by it again, and then the later one holds.
     */
    public String name() {
      return String.valueOf(counts.read());
    }
  }

  /**
   * What had become of what was read; the number of articles is that of the index.
   *
   * @param read all inputs
   * @param duplicates articles that were left out
   * @param versions other texts of articles, which are kept
   * @param rejected by reason
   */
  public record Counts(
      long read, long duplicates, long versions, Map<Reject.Reason, Long> rejected) {
    static final Counts NONE = new Counts(0, 0, 0, Map.of());

    public Counts {
      rejected = Map.copyOf(rejected);
    }
  }

  /** Whether there is any. */
  public boolean exists() {
    return Files.exists(folder.resolve(CHECKPOINTS));
  }

  /** Begins one, with the checkpoints that an earlier run has reached. */
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

  /** Adds a checkpoint, which counts only when the line is whole. */
  public void add(Entry entry) throws IOException {
    Path file = folder.resolve(CHECKPOINTS);
    try (OutputStream lines = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
      line(lines, entry);
    }
    IOUtils.fsync(file, false);
  }

  /** What is in it as far as it is whole; empty when not even the first line is. */
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
      // The line that was being written when the process died; those before it hold.
      return header.map(known -> new Content(known, entries));
    }
    return header.map(known -> new Content(known, entries));
  }

  /** Adds words behind those that are there. */
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
   * The first words; what stands behind them is cut off.
   *
   * @throws IOException when the file cannot hold so many, or words of such lengths
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

  /** Deletes it: what it is about is done. */
  public void delete() throws IOException {
    IOUtils.rm(folder);
  }
}

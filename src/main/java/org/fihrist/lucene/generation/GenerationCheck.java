package org.fihrist.lucene.generation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.NoLockFactory;
import org.fihrist.indexing.ArticleSum;
import org.fihrist.indexing.Checksum;
import org.fihrist.indexing.Manifest;
import org.fihrist.indexing.RejectLog;
import org.fihrist.lucene.schema.ArticleSchema;
import org.fihrist.search.BuildCounts;
import org.fihrist.search.index.CheckFinding;

/**
 * Compares a generation with its manifest and with the checksums in its files. It takes no lock,
 * because a finished generation never changes.
 */
public final class GenerationCheck {
  /** The depth of a check. */
  public enum Depth {
    /** Compares checksums. This takes as long as reading all files. */
    CHECKSUMS,
    /** Also checks the structure of the index by Lucene's CheckIndex. */
    CONTENT
  }

  private final IndexFolder folder;
  private final String generation;
  private final List<CheckFinding> findings = new ArrayList<>();
  private long articles;

  private GenerationCheck(IndexFolder folder, String generation) {
    this.folder = folder;
    this.generation = generation;
  }

  /** Checks a generation. Damage is reported in the result and never thrown. */
  public static GenerationCheck of(IndexFolder folder, String generation, Depth depth)
      throws IOException {
    GenerationCheck check = new GenerationCheck(folder, generation);
    Optional<Manifest.Written> manifest = check.manifest();
    manifest.ifPresent(written -> check.filesBeside(written.checksums()));
    check.lucene(depth, manifest.map(written -> written.manifest().contents().articles()));
    manifest.map(written -> written.manifest().build()).ifPresent(check::counts);
    return check;
  }

  public List<CheckFinding> findings() {
    return List.copyOf(findings);
  }

  /** Returns the number of articles, if it can be determined. */
  public long articles() {
    return articles;
  }

  private void found(Path file, String trouble) {
    findings.add(new CheckFinding(folder.root().relativize(file).toString(), trouble));
  }

  private void found(Path file, Exception e) {
    found(
        file,
        e instanceof NoSuchFileException || e instanceof FileNotFoundException
            ? "it is missing"
            : "it cannot be read (" + e.getMessage() + ")");
  }

  private Optional<Manifest.Written> manifest() {
    Path path = folder.generation(generation);
    try {
      return Optional.of(Manifest.written(path));
    } catch (IOException e) {
      found(path.resolve(Manifest.FILE), String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void filesBeside(Map<String, String> checksums) {
    checksums.forEach((name, checksum) -> {
      Path file = folder.generation(generation).resolve(name);
      try {
        if (!Checksum.of(file).equals(checksum)) {
          found(file, "it is not as it was written");
        }
      } catch (IOException e) {
        found(file, e);
      }
    });
  }

  private void lucene(Depth depth, Optional<String> sum) throws IOException {
    Path path = folder.lucene(generation);
    if (!Files.isDirectory(path)) {
      found(path, "it is missing");
      return;
    }
    try (Directory directory = FSDirectory.open(path, NoLockFactory.INSTANCE)) {
      SegmentInfos segments;
      try {
        segments = SegmentInfos.readLatestCommit(directory);
      } catch (IOException | IllegalArgumentException e) {
        found(path, e);
        return;
      }
      articles = segments.totalMaxDoc();
      segments.forEach(segment -> articles -= segment.getDelCount());
      int before = findings.size();
      for (String name : new TreeSet<>(segments.files(true))) {
        footer(directory, name);
      }
      if (depth == Depth.CONTENT && findings.size() == before) {
        content(directory);
        sum.ifPresent(expected -> articles(directory, expected));
      }
    }
  }

  private void footer(Directory directory, String name) {
    Path file = folder.lucene(generation).resolve(name);
    try (IndexInput input = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(input);
    } catch (NoSuchFileException | FileNotFoundException e) {
      found(file, e);
    } catch (IOException | IllegalArgumentException e) {
      found(file, "it is not as it was written");
    }
  }

  private void content(Directory directory) {
    try (CheckIndex check = new CheckIndex(directory)) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_INTEGRITY_CHECKS);
      check.setFailFast(true);
      if (!check.checkIndex().clean) {
        found(folder.lucene(generation), "Lucene's CheckIndex finds it damaged");
      }
    } catch (IOException | RuntimeException e) {
      found(
          folder.lucene(generation),
          "Lucene's CheckIndex finds it damaged (" + e.getMessage() + ")");
    }
  }

  private void articles(Directory directory, String expected) {
    Path path = folder.lucene(generation);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      ArticleSum sum = new ArticleSum();
      StoredFields stored = reader.storedFields();
      for (int document = 0; document < reader.maxDoc(); document++) {
        sum.add(ArticleSchema.stored(stored.document(document)));
      }
      if (!sum.hex().equals(expected)) {
        found(path, "its articles are not those that the manifest names");
      }
    } catch (IOException | RuntimeException e) {
      found(path, "it cannot be read (" + e.getMessage() + ")");
    }
  }

  private void counts(Manifest.Build build) {
    BuildCounts counts = build.counts();
    if (articles != counts.indexed()) {
      found(
          folder.lucene(generation),
          "it holds " + articles + " articles where the manifest says " + counts.indexed());
    }
    Path file = folder.generation(generation).resolve(RejectLog.FILE);
    String name = folder.root().relativize(file).toString();
    if (findings.stream().noneMatch(finding -> finding.file().equals(name))) {
      rejects(file, counts.rejectedTotal() + build.origin().rejects());
    }
  }

  private void rejects(Path file, long expected) {
    AtomicLong listed = new AtomicLong();
    try {
      RejectLog.read(folder.generation(generation), reject -> listed.incrementAndGet());
      if (listed.get() != expected) {
        found(file, "it lists " + listed + " rejects where the manifest says " + expected);
      }
    } catch (IOException e) {
      found(file, e);
    }
  }
}

package org.fihrist.corpus.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fihrist.article.Reject;
import org.fihrist.corpus.archive.RefusedException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Reads the XML parts of a document that is a zip archive. jsoup parses them; it resolves no
 * external entities and expands no entities of the document, so these cannot do harm.
 */
final class ZipParts implements Closeable {
  private static final long MAX_PART_BYTES = 1L << 28;

  private final ZipFile zip;

  ZipParts(Path file) throws IOException {
    this.zip = ZipFile.builder().setPath(file).get();
  }

  /** A part as XML; empty when the document has no such part. */
  Optional<Document> xml(String name) throws IOException {
    return part(name, Parser.xmlParser());
  }

  /** A part as a web page. */
  Optional<Document> html(String name) throws IOException {
    return part(name, Parser.htmlParser());
  }

  private Optional<Document> part(String name, Parser parser) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.getSize() > MAX_PART_BYTES) {
      throw new RefusedException(
          Reject.Reason.TOO_LARGE, "Its part " + name + " is larger than the limit; split it.");
    }
    try (InputStream bytes = zip.getInputStream(entry)) {
      return Optional.of(Jsoup.parse(bytes, null, "", parser));
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

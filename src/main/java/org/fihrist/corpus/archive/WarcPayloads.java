package org.fihrist.corpus.archive;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive to which its revisit records may refer. A crawler writes a revisit
 * record instead of a page whose bytes it has already written, perhaps from another address. Memory
 * grows with the number of pages up to a limit; later pages are not recorded.
 */
final class WarcPayloads {
  private static final int MAX_PAGES = 1 << 17;

  private final Map<String, Page> pages = new HashMap<>();
  private int remembered;

  /**
   * A page that was read.
   *
   * @param offset where its record begins in the file
   */
  record Page(long offset, String url) {}

  void remember(WarcTargetRecord record, long offset) {
    if (remembered < MAX_PAGES) {
      remembered++;
      Page page = new Page(offset, url(record));
      keys(record, "WARC-Record-ID").forEach(key -> pages.putIfAbsent(key, page));
      pages.put(page.url, page);
    }
  }

  /** The page to which a revisit refers, if it is earlier in this archive. */
  Optional<Page> find(WarcTargetRecord revisit) {
    return Stream.concat(
            keys(revisit, "WARC-Refers-To"),
            Stream.concat(header(revisit, "WARC-Refers-To-Target-URI"), Stream.of(url(revisit))))
        .map(key -> Optional.ofNullable(pages.get(key)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  static String url(WarcTargetRecord record) {
    return record.target() == null ? "" : record.target();
  }

  private static Stream<String> keys(WarcRecord record, String idField) {
    return Stream.concat(header(record, idField), header(record, "WARC-Payload-Digest"));
  }

  private static Stream<String> header(WarcRecord record, String name) {
    return record.headers().first(name).stream();
  }
}

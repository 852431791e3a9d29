package org.fihrist.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;
import org.fihrist.article.PublicationDate;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;
import org.fihrist.text.DateReader;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages of a web archive (ISO 28500): what a server answered with status 200, and what was
 * fetched or converted otherwise. A member's name is its record's offset in the file, by which the
 * tools of web archives find it, and its address. The day of the crawl is no day of publication,
 * but what a page's "two hours ago" counts from.
 */
public final class WarcArchive {
  private static final int OK = 200;

  private final Content content;
  private final Budget budget;
  private final MemberVisitor visitor;
  private final WarcTally passedOver = new WarcTally();
  private final WarcPayloads payloads = new WarcPayloads();

  private WarcArchive(Content content, Budget budget, MemberVisitor visitor) {
    this.content = content;
    this.budget = budget;
    this.visitor = visitor;
  }

  /** Gives all pages of a web archive, plain or compressed record by record. */
  public static void unpack(Content content, Budget budget, MemberVisitor visitor)
      throws IOException {
    new WarcArchive(content, budget, visitor).unpack();
  }

  private void unpack() throws IOException {
    try (CountingChannel channel = content.channel(budget)) {
      WarcRecovery recovery = new WarcRecovery(channel, isGzipped());
      for (long at = 0; at >= 0; ) {
        channel.position(at);
        WarcRecords records = records(channel);
        try {
          giveAll(records);
          at = -1;
        } catch (LimitExceededException e) {
          throw e;
        } catch (IOException e) {
          at = recovery.behind(records.offset());
          refuse(
              recovery.brokenAt(),
              "The record that begins here is damaged and was stepped over; fetch the file again.");
        } finally {
          records.close();
        }
      }
    }
    if (passedOver.isAny()) {
      visitor.refused(content.origin(), Reject.Reason.NO_PAGE, passedOver.describe());
    }
  }

  private boolean isGzipped() throws IOException {
    return content.kind() == Kind.GZIP;
  }

  private WarcRecords records(SeekableByteChannel channel) throws IOException {
    return isGzipped()
        ? WarcRecords.gzipped(channel, this::wrongChecksum)
        : WarcRecords.plain(channel);
  }

  private void wrongChecksum(long start, boolean isGiven) throws IOException {
    refuse(
        start,
        isGiven
            ? "The checksum of the record that begins here is wrong. It was read and may differ"
                + " from the original; fetch the file again."
            : "The checksum of the record that begins here is wrong. It was stepped over; fetch the"
                + " file again.");
  }

  private void refuse(long offset, String detail) throws IOException {
    visitor.refused(content.origin().inside("@" + offset), Reject.Reason.DAMAGED, detail);
  }

  private void giveAll(WarcRecords records) throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      give(record.get(), records);
      // The reader would go over the rest as well, but not count it.
      try (InputStream rest = budget.metered(new MemberStream(record.get().body().stream()))) {
        rest.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private void give(WarcRecord record, WarcRecords records) throws IOException {
    long offset = records.offset();
    switch (record) {
      case WarcTargetRecord target when WarcTally.isOfCrawler(WarcPayloads.url(target)) -> {
        if (!(target instanceof WarcRequest || target instanceof WarcMetadata)) {
          passedOver.ofCrawler();
        }
      }
      case WarcRevisit revisit -> visitAgain(revisit, offset);
      case WarcTargetRecord target -> give(target, records, new Capture(target, offset));
      default -> {
        // What the file says of itself stands beside the pages.
      }
    }
  }

  /**
   * A visit of a page.
   *
   * @param record says which page was visited and when
   * @param offset where that record begins
   */
  private record Capture(WarcTargetRecord record, long offset) {}

  /** A page of another address is given as if it had been written again, others are known. */
  private void visitAgain(WarcRevisit revisit, long offset) throws IOException {
    String url = WarcPayloads.url(revisit);
    Optional<WarcPayloads.Page> page = payloads.find(revisit);
    if (page.isEmpty()) {
      passedOver.elsewhere(url);
    } else if (page.get().url().equals(url)) {
      passedOver.revisit();
    } else {
      try (CountingChannel channel = content.channel(budget)) {
        channel.position(page.get().offset());
        try (WarcRecords records = records(channel)) {
          WarcRecord first = records.next().orElse(null);
          if (first instanceof WarcTargetRecord original) {
            give(original, records, new Capture(revisit, offset));
          }
        }
      }
    }
  }

  private void give(WarcTargetRecord record, WarcRecords records, Capture capture)
      throws IOException {
    switch (record) {
      case WarcResponse response when isHttp(response) ->
          give(records.header(response::http), capture);
      case WarcResource resource -> give(resource, resource.contentType(), capture);
      case WarcConversion conversion -> give(conversion, conversion.contentType(), capture);
      default -> {
        // Requests, metadata and the like stand beside the pages.
      }
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private void give(HttpResponse http, Capture capture) throws IOException {
    if (http.status() != OK) {
      passedOver.otherStatus();
      return;
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (WarcTally.isRequisite(type)) {
      passedOver.requisite();
      return;
    }
    Origin member = origin(capture, MediaType.parseLeniently(type));
    InputStream bytes;
    try {
      bytes = body(http).stream();
    } catch (LinkageError e) {
      visitor.refused(
          member, Reject.Reason.UNKNOWN_FORMAT, "Its Content-Encoding is not read here.");
      return;
    }
    give(member, bytes);
  }

  // What is gzipped is recognised by content: the header is often there and the compression undone.
  private static MessageBody body(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    boolean byHeader = encoding.equals("br") || encoding.equals("deflate");
    return LibraryCall.call(() -> byHeader ? http.bodyDecoded() : http.body());
  }

  private void give(WarcTargetRecord record, MediaType type, Capture capture) throws IOException {
    if (WarcTally.isRequisite(type.toString())) {
      passedOver.requisite();
    } else {
      give(origin(capture, type), record.body().stream());
    }
  }

  private void give(Origin member, InputStream bytes) throws IOException {
    budget.countMember();
    visitor.member(Content.of(member, budget.metered(new MemberStream(bytes))));
  }

  private Origin origin(Capture capture, MediaType type) {
    String url = WarcPayloads.url(capture.record);
    if (!(capture.record instanceof WarcRevisit)) {
      payloads.remember(capture.record, capture.offset);
    }
    String charset = type.parameters().getOrDefault("charset", "");
    return content
        .origin()
        .inside(
            MemberName.of("@" + capture.offset + "/" + url),
            url,
            charset,
            fetched(capture.record, url));
  }

  // What was converted may have been fetched long before that, as may what stood in a file.
  private static PublicationDate fetched(WarcTargetRecord record, String url) {
    boolean then =
        switch (record) {
          case WarcResponse _, WarcRevisit _ -> true;
          case WarcResource _ -> url.startsWith("http");
          default -> false;
        };
    return then
        ? DateReader.read(record.headers().first("WARC-Date").orElse(""))
        : PublicationDate.UNKNOWN;
  }
}

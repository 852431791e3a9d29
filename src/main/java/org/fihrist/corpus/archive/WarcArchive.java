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
 * Reads the pages of a web archive (ISO 28500): responses with status 200, resources and
 * conversions. The name of a member is the offset of its record in the file, by which tools for web
 * archives find it, and its address. The time of the crawl is not a date of publication, but
 * relative dates such as "two hours ago" count from it.
 */
public final class WarcArchive {
  private static final int OK = 200;

  private final FileContent content;
  private final UnpackBudget budget;
  private final MemberVisitor visitor;
  private final SkippedRecordCounter passedOver = new SkippedRecordCounter();
  private final WarcPayloads payloads = new WarcPayloads();

  private WarcArchive(FileContent content, UnpackBudget budget, MemberVisitor visitor) {
    this.content = content;
    this.budget = budget;
    this.visitor = visitor;
  }

  /** Passes all pages of a web archive to a visitor; it may be compressed record by record. */
  public static void unpack(FileContent content, UnpackBudget budget, MemberVisitor visitor)
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
              "The record that begins here is damaged and was skipped; fetch the file again.");
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
    return content.kind() == FileKind.GZIP;
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
            : "The checksum of the record that begins here is wrong. It was skipped; fetch the file"
                + " again.");
  }

  private void refuse(long offset, String detail) throws IOException {
    visitor.refused(content.origin().inside("@" + offset), Reject.Reason.DAMAGED, detail);
  }

  private void giveAll(WarcRecords records) throws IOException {
    for (Optional<WarcRecord> record = records.next();
        record.isPresent();
        record = records.next()) {
      give(record.get(), records);
      // The library would also skip the rest, but without counting it.
      try (InputStream rest = budget.metered(new MemberStream(record.get().body().stream()))) {
        rest.transferTo(OutputStream.nullOutputStream());
      }
    }
  }

  private void give(WarcRecord record, WarcRecords records) throws IOException {
    long offset = records.offset();
    switch (record) {
      case WarcTargetRecord target
          when SkippedRecordCounter.isOfCrawler(WarcPayloads.url(target)) -> {
        if (!(target instanceof WarcRequest || target instanceof WarcMetadata)) {
          passedOver.ofCrawler();
        }
      }
      case WarcRevisit revisit -> visitAgain(revisit, offset);
      case WarcTargetRecord target -> give(target, records, new Capture(target, offset));
      default -> {
        // A record about the file itself is no page.
      }
    }
  }

  /**
   * A capture of a page.
   *
   * @param record the record with the address and the time of the capture
   * @param offset where the record begins
   */
  private record Capture(WarcTargetRecord record, long offset) {}

  /** Reads the page of a revisit again if the revisit has another address than the first visit. */
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
        // Requests, metadata and the like are no pages.
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
    if (SkippedRecordCounter.isRequisite(type)) {
      passedOver.requisite();
      return;
    }
    Origin member = origin(capture, MediaType.parseLeniently(type));
    InputStream bytes;
    try {
      bytes = body(http).stream();
    } catch (LinkageError e) {
      visitor.refused(
          member, Reject.Reason.UNKNOWN_FORMAT, "Its Content-Encoding is not supported.");
      return;
    }
    give(member, bytes);
  }

  // Gzip is recognised by content, because the header often remains after the body was
  // decompressed.
  private static MessageBody body(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    boolean byHeader = encoding.equals("br") || encoding.equals("deflate");
    return LibraryCall.call(() -> byHeader ? http.bodyDecoded() : http.body());
  }

  private void give(WarcTargetRecord record, MediaType type, Capture capture) throws IOException {
    if (SkippedRecordCounter.isRequisite(type.toString())) {
      passedOver.requisite();
    } else {
      give(origin(capture, type), record.body().stream());
    }
  }

  private void give(Origin member, InputStream bytes) throws IOException {
    budget.countMember();
    visitor.member(FileContent.of(member, budget.metered(new MemberStream(bytes))));
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

  // The date of a conversion or of a file is not the time when the page was fetched.
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

package org.fihrist.corpus.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
import org.netpreserve.jwarc.WarcRecord;
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
  private final Unpacking unpacking;
  private final WarcTally passedOver = new WarcTally();

  private WarcArchive(Content content, Budget budget, Unpacking unpacking) {
    this.content = content;
    this.budget = budget;
    this.unpacking = unpacking;
  }

  /** Gives all pages of a web archive, plain or compressed record by record. */
  public static void unpack(Content content, Budget budget, Unpacking unpacking)
      throws IOException {
    new WarcArchive(content, budget, unpacking).unpack();
  }

  private void unpack() throws IOException {
    try (CountingChannel channel = content.channel(budget)) {
      boolean gzipped = content.kind() == Kind.GZIP;
      WarcRecovery recovery = new WarcRecovery(channel, gzipped);
      for (long at = 0; at >= 0; ) {
        channel.position(at);
        WarcRecords records = gzipped ? WarcRecords.gzipped(channel) : WarcRecords.plain(channel);
        try {
          giveAll(records);
          at = -1;
        } catch (HostileException e) {
          throw e;
        } catch (IOException e) {
          at = recovery.behind(records.offset());
          unpacking.refused(
              content.origin().inside("@" + recovery.brokenAt()),
              Reject.Reason.DAMAGED,
              "The record that begins here is damaged and was stepped over; fetch the file again.");
        } finally {
          records.close();
        }
      }
    }
    if (passedOver.total() > 0) {
      unpacking.refused(content.origin(), Reject.Reason.NO_PAGE, passedOver.describe());
    }
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
      case WarcResponse response when isHttp(response) ->
          give(response, records.header(response::http), offset);
      case WarcRevisit _ -> passedOver.revisit();
      case WarcResource resource -> give(resource, resource.contentType(), offset);
      case WarcConversion conversion -> give(conversion, conversion.contentType(), offset);
      default -> {
        // Requests, metadata and the like stand beside the pages.
      }
    }
  }

  private static boolean isHttp(WarcResponse response) {
    return response.contentType().base().equals(MediaType.HTTP);
  }

  private void give(WarcResponse response, HttpResponse http, long offset) throws IOException {
    if (http.status() != OK) {
      passedOver.otherStatus();
      return;
    }
    String type = http.headers().first("Content-Type").orElse("");
    if (WarcTally.isRequisite(type)) {
      passedOver.requisite();
      return;
    }
    Origin member = origin(response, MediaType.parseLeniently(type), offset);
    InputStream bytes;
    try {
      bytes = body(http).stream();
    } catch (LinkageError e) {
      unpacking.refused(
          member, Reject.Reason.UNKNOWN_FORMAT, "Its Content-Encoding is not read here.");
      return;
    }
    give(member, bytes);
  }

  // What is gzipped is recognised by content: the header is often there and the compression undone.
  private static MessageBody body(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    boolean byHeader = encoding.equals("br") || encoding.equals("deflate");
    return Guarded.call(() -> byHeader ? http.bodyDecoded() : http.body());
  }

  private void give(WarcTargetRecord record, MediaType type, long offset) throws IOException {
    if (WarcTally.isRequisite(type.toString())) {
      passedOver.requisite();
    } else {
      give(origin(record, type, offset), record.body().stream());
    }
  }

  private void give(Origin member, InputStream bytes) throws IOException {
    budget.countMember();
    unpacking.member(Content.of(member, budget.metered(new MemberStream(bytes))));
  }

  private Origin origin(WarcTargetRecord record, MediaType type, long offset) {
    String url = record.target() == null ? "" : record.target();
    String charset = type.parameters().getOrDefault("charset", "");
    return content
        .origin()
        .inside(MemberName.of("@" + offset + "/" + url), url, charset, fetched(record, url));
  }

  // What was converted may have been fetched long before that, as may what stood in a file.
  private static PublicationDate fetched(WarcTargetRecord record, String url) {
    boolean then =
        switch (record) {
          case WarcResponse _ -> true;
          case WarcResource _ -> url.startsWith("http");
          default -> false;
        };
    return then
        ? DateReader.read(record.headers().first("WARC-Date").orElse(""))
        : PublicationDate.UNKNOWN;
  }
}

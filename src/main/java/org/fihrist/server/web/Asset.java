package org.fihrist.server.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A file of the page, uncompressed and compressed by gzip and Brotli. */
final class Asset {
  private static final byte[] NONE = {};
  private static final String BROTLI = "br";
  private static final String GZIP = "gzip";

  /**
   * The highest quality that takes only milliseconds. Quality 11 saves 5% more and takes half a
   * second.
   */
  private static final int BROTLI_QUALITY = 9;

  /** For fewer bytes the headers cost more than compression saves. */
  private static final int MIN_COMPRESSED_BYTES = 400;

  private final String type;
  private final byte[] plain;
  private final byte[] gzip;
  private final byte[] brotli;

  /** A compressed form is empty if it saves nothing or if this machine cannot make it. */
  private Asset(String type, byte[] plain, byte[] gzip, byte[] brotli) {
    this.type = type;
    this.plain = plain;
    this.gzip = gzip;
    this.brotli = brotli;
  }

  /** Compresses a file, unless its format is already compressed. */
  static Asset of(String type, byte[] bytes) {
    if (type.startsWith("font/") || bytes.length < MIN_COMPRESSED_BYTES) {
      return new Asset(type, bytes, NONE, NONE);
    }
    try {
      return new Asset(type, bytes, gzip(bytes), brotli(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(compressed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    }
    return compressed.toByteArray();
  }

  private static byte[] brotli(byte[] bytes) throws IOException {
    if (!Brotli4jLoader.isAvailable()) {
      return NONE;
    }
    return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
  }

  /** Sends the smallest form that the client accepts. */
  void send(Context context) {
    String accepted = Optional.ofNullable(context.header(Header.ACCEPT_ENCODING)).orElse("");
    context.disableCompression();
    context.contentType(type);
    if (accepted.contains(BROTLI) && brotli.length > 0) {
      context.header(Header.CONTENT_ENCODING, BROTLI).result(brotli);
    } else if (accepted.contains(GZIP) && gzip.length > 0) {
      context.header(Header.CONTENT_ENCODING, GZIP).result(gzip);
    } else {
      context.result(plain);
    }
  }
}

package org.fihrist.server;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.CompressionType;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Header;
import io.javalin.http.staticfiles.Location;
import io.javalin.http.staticfiles.StaticFileConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.web.MediaTypes;

/** Serves the page's files one by one from their folder. */
final class StaticPage {
  /**
   * For fewer bytes gzip's own header costs more than compression saves. Javalin's default of 1,500
   * would leave most of the page's small modules uncompressed.
   */
  private static final int MIN_COMPRESSED_BYTES = 400;

  /** At this quality Brotli is as fast as gzip, and answers are a fifth smaller. */
  private static final int BROTLI_QUALITY = 4;

  private StaticPage() {}

  static void apply(JavalinConfig config, Path folder) {
    config.staticFiles.add(files -> serve(files, folder));
    config.http.compressionStrategy = compression();
    // With the default text/plain, Jetty adds a charset to every type that is set later.
    config.http.defaultContentType = "application/octet-stream";
  }

  private static void serve(StaticFileConfig files, Path folder) {
    files.hostedPath = "/";
    files.directory = folder.toString();
    files.location = Location.EXTERNAL;
    MediaTypes.OF_TEXTS.forEach((ending, type) -> files.mimeTypes.add(type, ending));
    files.headers = Map.of(Header.CACHE_CONTROL, CacheControl.ASKED_EACH_TIME);
  }

  /**
   * Returns Brotli if its native library is available, otherwise gzip. Fonts are excluded because
   * they are already compressed.
   */
  private static CompressionStrategy compression() {
    CompressionStrategy strategy =
        new CompressionStrategy(
            Brotli4jLoader.isAvailable() ? new Brotli(BROTLI_QUALITY) : null, new Gzip());
    strategy.setPreferredCompressors(List.of(CompressionType.BR, CompressionType.GZIP));
    strategy.setExcludedMimeTypes(
        Stream.concat(strategy.getExcludedMimeTypes().stream(), Stream.of("font/")).toList());
    strategy.setDefaultMinSizeForCompression(MIN_COMPRESSED_BYTES);
    return strategy;
  }
}

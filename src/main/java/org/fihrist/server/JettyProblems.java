package org.fihrist.server;

import java.nio.ByteBuffer;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.fihrist.server.contract.BasePath;
import org.fihrist.server.contract.CacheControl;
import org.fihrist.server.contract.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Answers errors that occur before a route is reached, such as a damaged request line. */
final class JettyProblems extends ErrorHandler {
  /** After an error with one of these statuses the connection is still usable and stays open. */
  private static final Set<Integer> KEEPING_CONNECTION =
      Set.of(
          HttpStatus.UNAUTHORIZED_401, HttpStatus.NOT_FOUND_404, HttpStatus.TOO_MANY_REQUESTS_429);

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      @Nullable Throwable cause,
      Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    ResponseHeaders.ALWAYS.forEach(headers::put);
    headers.put(HttpHeader.CACHE_CONTROL, CacheControl.NOT_STORED);
    headers.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    if (!KEEPING_CONNECTION.contains(code)) {
      // Jetty closes the connection after a request that it could not read, but does not send the
      // header.
      headers.put(HttpHeader.CONNECTION, HttpHeaderValue.CLOSE);
    }
    headers.put(RequestId.HEADER, RequestId.of(request));
    byte[] json =
        Problem.of(code, detail(code))
            .json(
                BasePath.of(request),
                "",
                ReaderLanguage.isArabic(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE)));
    response.write(true, ByteBuffer.wrap(json), callback);
  }

  private static String detail(int code) {
    return switch (code) {
      case 400 ->
          "The request is damaged: its line, a header or the percent-encoding of its address"
              + " cannot be read. Encode the address as UTF-8, percent-encoded.";
      case 401 ->
          "This server needs a key. Send it as Authorization: Bearer KEY, or sign in at /sign-in.";
      case 429 ->
          "This key or address sends more requests than it may. Try again after the number of"
              + " seconds in Retry-After.";
      case 403 ->
          "Pages of other sites may not use the API. Open the address in its own window, or start"
              + " the server with --cors-origin ORIGIN.";
      case 421 ->
          "This server does not accept that host name. Use its IP address, or start it with"
              + " --allowed-host NAME.";
      case 404 -> Problem.NOTHING_HERE;
      case 414 ->
          "The address is longer than "
              + JettySettings.MAX_REQUEST_HEADER_BYTES
              + " bytes. Shorten the query.";
      case 431 ->
          "The request's headers are longer than "
              + JettySettings.MAX_REQUEST_HEADER_BYTES
              + " bytes in total. Send fewer or shorter headers.";
      case 503 -> "The server is closing. Try again in a moment.";
      case 426 -> "The request asks for another protocol. Use HTTP/1.1.";
      case 500 ->
          "The server failed because of an error of its own. The server's log describes it.";
      case 505 -> "The server does not know this version of HTTP. Use HTTP/1.1.";
      default -> "The server did not understand the request.";
    };
  }
}

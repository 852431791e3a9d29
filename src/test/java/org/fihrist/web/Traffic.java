package org.fihrist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.logging.LogEntries;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The network traffic as the browser's developer tools report it. */
final class Traffic {
  private Traffic() {}

  /**
   * One answer.
   *
   * @param address the requested address
   * @param bytes the number of transferred bytes, including headers
   * @param kept whether the browser had it in its cache
   */
  record Answer(String address, long bytes, boolean kept) {
    boolean isFont() {
      return address.endsWith(".woff2");
    }
  }

  /** Returns the requested addresses in a log of DevTools messages. */
  static List<String> requests(LogEntries log) {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : log) {
      JsonNode message = message(entry);
      if (message.path("method").asString("").equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asString(""));
      }
    }
    return requests;
  }

  private static JsonNode message(LogEntry entry) {
    return JsonMapper.shared().readTree(entry.getMessage()).path("message");
  }

  /** Returns the answers in a log of DevTools messages. */
  static List<Answer> answers(LogEntries log) {
    Map<String, String> addresses = new LinkedHashMap<>();
    Map<String, Boolean> kept = new LinkedHashMap<>();
    List<Answer> answers = new ArrayList<>();
    for (LogEntry entry : log) {
      JsonNode message = message(entry);
      JsonNode parameters = message.path("params");
      String id = parameters.path("requestId").asString("");
      switch (message.path("method").asString("")) {
        case "Network.responseReceived" -> {
          JsonNode response = parameters.path("response");
          addresses.put(id, response.path("url").asString(""));
          kept.merge(id, response.path("fromDiskCache").asBoolean(false), Boolean::logicalOr);
        }
        case "Network.requestServedFromCache" -> kept.put(id, true);
        case "Network.loadingFinished" -> {
          String address = addresses.getOrDefault(id, "");
          if (address.startsWith("http")) {
            long bytes = parameters.path("encodedDataLength").asLong(0);
            answers.add(new Answer(address, bytes, kept.getOrDefault(id, false)));
          }
        }
        default -> {
          // Other events concern the life of the page.
        }
      }
    }
    return answers;
  }
}

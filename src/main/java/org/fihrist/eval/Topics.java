package org.fihrist.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The topics of a test collection.
 *
 * @param all the topics in the order of the file, with distinct ids
 */
public record Topics(List<Topic> all) {
  public Topics {
    all = List.copyOf(all);
  }

  /**
   * Reads a file with one topic per line: id, tab, text.
   *
   * @throws MalformedLineException when a line has another form
   */
  public static Topics read(Path file) throws IOException {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    DataLines.forEach(
        file,
        line -> {
          int tab = line.indexOf('\t');
          if (tab < 0) {
            return "a topic is an id, a tab and a text, but there is no tab";
          }
          Topic topic = new Topic(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
          topics.add(topic);
          return trouble(topic, ids);
        });
    return new Topics(topics);
  }

  private static String trouble(Topic topic, Set<String> ids) {
    if (topic.id().isEmpty() || topic.text().isEmpty()) {
      return "a topic is an id, a tab and a text, but one of them is empty";
    }
    return ids.add(topic.id()) ? "" : "topic " + topic.id() + " is defined twice";
  }
}

package org.fihrist.article;

import java.util.List;

/**
 * A list of other articles on the page, such as "مقالات ذات صلة".
 *
 * @param heading the heading of the list as the page shows it
 * @param titles the titles in the list; may be empty
 */
public record RelatedList(String heading, List<String> titles) {
  public RelatedList {
    titles = List.copyOf(titles);
  }
}

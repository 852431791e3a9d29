package org.fihrist.article;

import java.util.List;

/**
 * A list of other articles that the page carries, such as "مقالات ذات صلة".
 *
 * @param heading the list's heading as shown
 * @param titles the titles it links to, possibly none
 */
public record RelatedList(String heading, List<String> titles) {
  public RelatedList {
    titles = List.copyOf(titles);
  }
}

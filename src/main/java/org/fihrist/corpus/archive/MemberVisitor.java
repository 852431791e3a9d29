package org.fihrist.corpus.archive;

import java.io.IOException;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;

/** Takes what stands in an archive, in its order. */
public interface MemberVisitor {
  /**
   * A member, to be read and closed before this returns. A fault of the member must not be thrown.
   */
  void member(Content member) throws IOException;

  /** What stands there is not read, and why. */
  void refused(Origin member, Reject.Reason reason, String detail) throws IOException;
}

package org.fihrist.corpus.archive;

import java.io.IOException;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;

/** Takes what stands in an archive, in its order. */
public interface Unpacking {
  /**
   * A member, to be read before this returns; whatever is wrong with it must not be thrown.
   *
   * @throws HostileException when nothing more may be read
   */
  void member(Content member) throws HostileException;

  /** What stands there is not read, and why. */
  void refused(Origin member, Reject.Reason reason, String detail) throws IOException;
}

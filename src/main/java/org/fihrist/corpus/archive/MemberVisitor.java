package org.fihrist.corpus.archive;

import java.io.IOException;
import org.fihrist.article.Reject;
import org.fihrist.corpus.input.Origin;

/** Receives the members of an archive in order. */
public interface MemberVisitor {
  /** Reads and closes a member. Errors in the bytes of the member must not be thrown. */
  void member(FileContent member) throws IOException;

  /** Reports a member that is not read, and the reason. */
  void refused(Origin member, Reject.Reason reason, String detail) throws IOException;
}

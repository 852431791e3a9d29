package org.fihrist.analysis;

import java.util.Objects;
import org.apache.lucene.util.AttributeImpl;
import org.apache.lucene.util.AttributeReflector;
import org.jspecify.annotations.Nullable;

/** The implementation of {@link NumberedWordAttribute}. */
public final class NumberedWordState extends AttributeImpl implements NumberedWordAttribute {
  private @Nullable NumberedWord word;

  @Override
  public NumberedWord word() {
    return Objects.requireNonNull(word, "this word has no number");
  }

  @Override
  public void setWord(NumberedWord newWord) {
    word = newWord;
  }

  @Override
  public void clear() {
    word = null;
  }

  @Override
  public void reflectWith(AttributeReflector reflector) {
    reflector.reflect(NumberedWordAttribute.class, "word", word);
  }

  @Override
  public void copyTo(AttributeImpl target) {
    ((NumberedWordState) target).word = word;
  }
}

package org.fihrist.cli.command;

import org.fihrist.corpus.CorpusSource;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses a source argument: a path, or {@code NAME=PATH}. */
final class SourceConverter implements ITypeConverter<CorpusSource> {
  @Override
  public CorpusSource convert(String written) {
    try {
      return CorpusSource.parse(written);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}

package org.fihrist.plugin;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.apache.lucene.search.Query;
import org.fihrist.shard.TermLookup;
import org.fihrist.shard.TreeQueries;
import org.fihrist.terms.tree.TermTree;
import org.fihrist.terms.tree.TreeReader;
import org.opensearch.core.common.ParsingException;
import org.opensearch.core.common.io.stream.StreamInput;
import org.opensearch.core.common.io.stream.StreamOutput;
import org.opensearch.core.xcontent.ToXContent;
import org.opensearch.core.xcontent.XContentBuilder;
import org.opensearch.core.xcontent.XContentParser;
import org.opensearch.index.query.AbstractQueryBuilder;
import org.opensearch.index.query.QueryShardContext;

/**
 * The query {@code {"fihrist": {"tree": "<base64>"}}}: a tree of terms as {@link
 * org.fihrist.terms.tree.TreeWriter} writes it.
 */
public final class TreeQueryBuilder extends AbstractQueryBuilder<TreeQueryBuilder> {
  static final String NAME = "fihrist";
  private static final String TREE = "tree";

  private final byte[] bytes;
  private final TermTree tree;

  private TreeQueryBuilder(byte[] bytes) throws IOException {
    this.bytes = bytes;
    this.tree = TreeReader.read(bytes);
  }

  /** Reads a query from another node. */
  TreeQueryBuilder(StreamInput from) throws IOException {
    super(from);
    this.bytes = from.readByteArray();
    this.tree = TreeReader.read(bytes);
  }

  /** Parses the part of a request after the name of the query. */
  static TreeQueryBuilder parse(XContentParser parser) throws IOException {
    byte[] bytes = null;
    float boost = DEFAULT_BOOST;
    String name = null;
    String field = "";
    for (var token = parser.nextToken();
        token != XContentParser.Token.END_OBJECT;
        token = parser.nextToken()) {
      if (token == XContentParser.Token.FIELD_NAME) {
        field = parser.currentName();
      } else if (field.equals(TREE) && token == XContentParser.Token.VALUE_STRING) {
        bytes = decoded(parser);
      } else if (BOOST_FIELD.match(field, parser.getDeprecationHandler())) {
        boost = parser.floatValue();
      } else if (NAME_FIELD.match(field, parser.getDeprecationHandler())) {
        name = parser.text();
      } else {
        throw refused(parser, "[" + NAME + "] has no [" + field + "], only [" + TREE + "]", null);
      }
    }
    if (bytes == null) {
      throw refused(parser, "[" + NAME + "] needs a [" + TREE + "]", null);
    }
    try {
      return new TreeQueryBuilder(bytes).boost(boost).queryName(name);
    } catch (IOException e) {
      throw refused(parser, "[" + TREE + "] is no tree of terms: " + e.getMessage(), e);
    }
  }

  private static byte[] decoded(XContentParser parser) throws IOException {
    try {
      return Base64.getDecoder().decode(parser.text());
    } catch (IllegalArgumentException e) {
      throw refused(parser, "[" + TREE + "] is not base64: " + e.getMessage(), e);
    }
  }

  private static ParsingException refused(XContentParser parser, String why, Exception cause) {
    return new ParsingException(parser.getTokenLocation(), why, cause);
  }

  @Override
  protected Query doToQuery(QueryShardContext context) {
    return new TreeQueries(TermLookup.WHEN_RUN).of(tree);
  }

  @Override
  protected void doWriteTo(StreamOutput to) throws IOException {
    to.writeByteArray(bytes);
  }

  @Override
  protected void doXContent(XContentBuilder to, ToXContent.Params parameters) throws IOException {
    to.startObject(NAME).field(TREE, Base64.getEncoder().encodeToString(bytes));
    printBoostAndQueryName(to);
    to.endObject();
  }

  @Override
  protected boolean doEquals(TreeQueryBuilder that) {
    return Arrays.equals(bytes, that.bytes);
  }

  @Override
  protected int doHashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String getWriteableName() {
    return NAME;
  }
}

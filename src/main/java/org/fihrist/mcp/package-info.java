/**
 * Fihrist for assistants, by the <a href="https://modelcontextprotocol.io">Model Context
 * Protocol</a>.
 *
 * <p>{@link org.fihrist.mcp.AssistantTools} lists what an assistant can ask: each {@link
 * org.fihrist.mcp.AssistantTool} takes named values and answers with a record. All of them only
 * read. Every passage comes with its {@link org.fihrist.mcp.Evidence}: a link that opens the
 * article at the passage, and the hashes by which a quotation can be verified. {@link
 * org.fihrist.mcp.AssistantServer} offers the tools on two streams, {@link
 * org.fihrist.mcp.AssistantServlet} over HTTP.
 */
@NullMarked
package org.fihrist.mcp;

import org.jspecify.annotations.NullMarked;

package org.fihrist.mcp;

/** A part of an article, character for character, with its evidence. */
record VerbatimText(String text, Evidence evidence) {}

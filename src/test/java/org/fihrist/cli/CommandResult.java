package org.fihrist.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * The output and exit code of a command that ran inside the tests' process.
 *
 * @param code the exit code
 */
public record CommandResult(int code, String out, String err) {
  public static CommandResult by(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands = Main.commandLine();
    // Each command of the tree has its own writers.
    commands.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    int code = commands.execute(arguments);
    return new CommandResult(code, out.toString(), err.toString());
  }
}

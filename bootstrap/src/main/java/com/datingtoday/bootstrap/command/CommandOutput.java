package com.datingtoday.bootstrap.command;

import picocli.CommandLine.Model.CommandSpec;

/** Output and exit status of commands. */
final class CommandOutput {

    static final int DONE = 0;
    private static final int NOT_DONE = 1;

    private CommandOutput() {}

    static void print(CommandSpec spec, String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    static int failed(CommandSpec spec, String reason) {
        spec.commandLine().getErr().println(reason);
        return NOT_DONE;
    }
}

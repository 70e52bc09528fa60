package com.datingtoday.bootstrap.command;

import picocli.CommandLine.Model.CommandSpec;

/** What a command tells its operator, and the status it ends with. */
final class CommandOutput {

    static final int DONE = 0;
    private static final int NOT_DONE = 1;

    private CommandOutput() {}

    static void print(CommandSpec spec, String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    static int failed(CommandSpec spec, String why) {
        spec.commandLine().getErr().println(why);
        return NOT_DONE;
    }
}

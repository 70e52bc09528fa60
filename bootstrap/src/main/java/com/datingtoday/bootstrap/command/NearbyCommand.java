package com.datingtoday.bootstrap.command;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an operator does to the lists of who is near. */
@Command(name = "nearby", mixinStandardHelpOptions = true, description = "The lists of who is near.")
final class NearbyCommand {

    private final UseCaseLookup useCaseLookup;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    NearbyCommand(UseCaseLookup useCaseLookup) {
        this.useCaseLookup = useCaseLookup;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Makes the grid and the index anew from the database, while the service goes on.")
    int rebuild() {
        try {
            var leaves = useCaseLookup.get(RebuildNearbyIndex.class).rebuild();
            CommandOutput.print(spec, "people are shown in %d cells".formatted(leaves));
            return CommandOutput.DONE;
        } catch (IllegalStateException busy) {
            return CommandOutput.failed(spec, "an instance makes a grid just now");
        }
    }
}

package com.datingtoday.bootstrap.command;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Rebuilds the nearby index. */
@Command(name = "nearby", mixinStandardHelpOptions = true, description = "The nearby lists.")
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
            description = "Rebuilds the grid and the index from the database while the service runs.")
    int rebuild() {
        try {
            var leaves = useCaseLookup.get(RebuildNearbyIndex.class).rebuild();
            CommandOutput.print(spec, "the new grid has %d cells".formatted(leaves));
            return CommandOutput.DONE;
        } catch (IllegalStateException busy) {
            return CommandOutput.failed(spec, "another instance is creating a grid; retry later");
        }
    }
}

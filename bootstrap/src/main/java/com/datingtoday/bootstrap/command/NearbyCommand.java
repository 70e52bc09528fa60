package com.datingtoday.bootstrap.command;

import com.datingtoday.application.discovery.index.RebuildNearbyIndex;
import com.datingtoday.bootstrap.command.OperatorCommands.Ports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What an operator does to the lists of who is near. */
@Command(name = "nearby", mixinStandardHelpOptions = true, description = "The lists of who is near.")
final class NearbyCommand {

    private final Ports ports;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    NearbyCommand(Ports ports) {
        this.ports = ports;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Makes the grid and the index anew from the database, while the service goes on.")
    int rebuild() {
        try {
            var leaves = ports.get(RebuildNearbyIndex.class).rebuild();
            Terminal.print(spec, "people are shown in %d cells".formatted(leaves));
            return Terminal.DONE;
        } catch (IllegalStateException busy) {
            return Terminal.failed(spec, "an instance makes a grid just now");
        }
    }
}

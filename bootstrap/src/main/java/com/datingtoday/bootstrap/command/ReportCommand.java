package com.datingtoday.bootstrap.command;

import com.datingtoday.application.safety.DecideReport;
import com.datingtoday.application.safety.ListOpenReports;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists and decides reports. */
@Command(name = "report", mixinStandardHelpOptions = true, description = "Reports of users.")
final class ReportCommand {

    private final UseCaseLookup useCaseLookup;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    ReportCommand(UseCaseLookup useCaseLookup) {
        this.useCaseLookup = useCaseLookup;
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the oldest open reports.")
    int list() {
        for (var report : useCaseLookup.get(ListOpenReports.class).list()) {
            CommandOutput.print(
                    spec,
                    "%d  %s  by %d about %s: %s"
                            .formatted(
                                    report.id(),
                                    report.createTime(),
                                    report.reporter().value(),
                                    report.target(),
                                    report.reason()));
            report.comment().value().lines().forEach(line -> CommandOutput.print(spec, "    comment: " + line));
            report.evidence().value().lines().forEach(line -> CommandOutput.print(spec, "    " + line));
        }
        return CommandOutput.DONE;
    }

    @Command(name = "acted-on", mixinStandardHelpOptions = true, description = "Closes a report after an action.")
    int actedOn(@Parameters(paramLabel = "REPORT_ID") long report) {
        return decide(report, true);
    }

    @Command(mixinStandardHelpOptions = true, description = "Closes a report without an action.")
    int dismiss(@Parameters(paramLabel = "REPORT_ID") long report) {
        return decide(report, false);
    }

    private int decide(long report, boolean actedOn) {
        if (useCaseLookup.get(DecideReport.class).decide(new DecideReport.Command(report, actedOn))) {
            return CommandOutput.DONE;
        }
        return CommandOutput.failed(spec, "there is no such open report");
    }
}

package com.datingtoday.bootstrap.command;

import com.datingtoday.application.auth.appkey.AddAppKey;
import com.datingtoday.application.auth.appkey.ListAppKeys;
import com.datingtoday.application.auth.appkey.RotateAppSecret;
import com.datingtoday.application.auth.appkey.SetAppKeyEnabled;
import com.datingtoday.bootstrap.command.OperatorCommands.UseCaseLookup;
import com.datingtoday.domain.auth.AppId;
import com.datingtoday.domain.auth.AppKey;
import com.datingtoday.domain.auth.SigningScheme;
import java.time.Duration;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Manages client apps. A secret is printed once, when it is created. */
@Command(name = "app-key", mixinStandardHelpOptions = true, description = "Client apps and their secrets.")
final class AppKeyCommand {

    private final UseCaseLookup useCaseLookup;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    AppKeyCommand(UseCaseLookup useCaseLookup) {
        this.useCaseLookup = useCaseLookup;
    }

    @Command(mixinStandardHelpOptions = true, description = "Adds an app and prints its secret.")
    int add(
            @Parameters(paramLabel = "APPKEY", description = "public name: 4 to 32 letters, digits, - or _") String id,
            @Option(names = "--name", description = "display name", defaultValue = "") String name,
            @Option(
                            names = "--schemes",
                            split = ",",
                            description = "PARAMETERS_MD5, MESSAGE_SIGNATURE; default ${DEFAULT-VALUE}",
                            defaultValue = "MESSAGE_SIGNATURE")
                    Set<SigningScheme> schemes,
            @Option(names = "--always-200", description = "answer errors with HTTP status 200, for old clients")
                    boolean always200) {
        var command = new AddAppKey.Command(appId(id), name, schemes, always200);
        return useCaseLookup
                .get(AddAppKey.class)
                .add(command)
                .map(this::printSecret)
                .orElseGet(() -> CommandOutput.failed(spec, "there is an app key " + id + " already"));
    }

    @Command(mixinStandardHelpOptions = true, description = "Creates a new secret for an app and prints it.")
    int rotate(
            @Parameters(paramLabel = "APPKEY") String id,
            @Option(
                            names = "--overlap",
                            description = "time for which the old secret stays valid, such as P30D or PT0S; default"
                                    + " ${DEFAULT-VALUE}",
                            defaultValue = "P30D")
                    Duration overlap) {
        return useCaseLookup
                .get(RotateAppSecret.class)
                .rotate(new RotateAppSecret.Command(appId(id), overlap))
                .map(this::printSecret)
                .orElseGet(() -> CommandOutput.failed(
                        spec, "there is no app key " + id + ", or another command changed it at the same time"));
    }

    @Command(mixinStandardHelpOptions = true, description = "Accepts the requests of an app again.")
    int enable(@Parameters(paramLabel = "APPKEY") String id) {
        return setEnabled(id, true);
    }

    @Command(mixinStandardHelpOptions = true, description = "Rejects all requests of an app, within seconds.")
    int disable(@Parameters(paramLabel = "APPKEY") String id) {
        return setEnabled(id, false);
    }

    @Command(mixinStandardHelpOptions = true, description = "Lists the apps, without secrets.")
    int list() {
        for (var app : useCaseLookup.get(ListAppKeys.class).list()) {
            CommandOutput.print(
                    spec,
                    "%-32s %-8s %-34s %s%s"
                            .formatted(
                                    app.id().value(),
                                    app.enabled() ? "enabled" : "disabled",
                                    app.schemes(),
                                    app.name(),
                                    app.always200() ? " (always 200)" : ""));
        }
        return CommandOutput.DONE;
    }

    private int setEnabled(String id, boolean enabled) {
        return useCaseLookup.get(SetAppKeyEnabled.class).setEnabled(new SetAppKeyEnabled.Command(appId(id), enabled))
                ? CommandOutput.DONE
                : CommandOutput.failed(
                        spec, "there is no app key " + id + ", or another command changed it at the same time");
    }

    private AppId appId(String text) {
        if (!AppId.isWellFormed(text)) {
            throw new ParameterException(
                    spec.commandLine(), "an app key is 4 to 32 letters, digits, - or _, and does not begin with s_");
        }
        return new AppId(text);
    }

    private int printSecret(AppKey app) {
        CommandOutput.print(spec, "appkey    " + app.id().value());
        CommandOutput.print(spec, "appsecret " + app.secret().value());
        return CommandOutput.DONE;
    }
}

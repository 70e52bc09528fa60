package com.datingtoday.bootstrap.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * Operator commands, such as {@code java -jar datingtoday.jar app-key add ios}. A command uses the configuration of the
 * service and exits with status 0 on success.
 */
@Command(name = "datingtoday", mixinStandardHelpOptions = true, description = "Operator commands of DatingToday.")
public final class OperatorCommands {

    private static final Set<String> NAMES =
            Set.of("app-key", "account", "report", "nearby", "vip", "help", "--help", "-h");

    private OperatorCommands() {}

    /** Returns whether the arguments are a command and not options of the service. */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && NAMES.contains(args[0]);
    }

    /** Runs a command with the use cases of the application and without a web server; returns the exit status. */
    public static int run(String[] args, Class<?> application) {
        try (var useCases = new LazyApplication(application)) {
            return commands(useCases).execute(args);
        }
    }

    static CommandLine commands(UseCaseLookup useCaseLookup) {
        return new CommandLine(new OperatorCommands())
                .addSubcommand(new AppKeyCommand(useCaseLookup))
                .addSubcommand(new AccountCommand(useCaseLookup))
                .addSubcommand(new ReportCommand(useCaseLookup))
                .addSubcommand(new NearbyCommand(useCaseLookup))
                .addSubcommand(new VipCommand(useCaseLookup))
                .addSubcommand(new CommandLine.HelpCommand());
    }

    /** Lookup of use cases by their port. */
    @FunctionalInterface
    interface UseCaseLookup {

        <T> T get(Class<T> port);
    }

    /** Application that is started at the first use, so that help and usage errors do not need it. */
    private static final class LazyApplication implements UseCaseLookup, AutoCloseable {

        private final Class<?> application;
        private @Nullable ConfigurableApplicationContext context;

        LazyApplication(Class<?> application) {
            this.application = application;
        }

        @Override
        public <T> T get(Class<T> port) {
            if (context == null) {
                context = start();
            }
            return context.getBean(port);
        }

        @Override
        public void close() {
            if (context != null) {
                context.close();
            }
        }

        private ConfigurableApplicationContext start() {
            return new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .properties(
                            "spring.liquibase.enabled=false",
                            "spring.main.banner-mode=off",
                            "logging.level.root=WARN",
                            "datingtoday.command=true")
                    .run();
        }
    }
}

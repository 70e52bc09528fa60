import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintWriter;
import java.util.Arrays;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs test classes many times in a row in this process, so that servers and application contexts start only once.
 * Exits with status 1 at the first round that fails.
 */
public final class RepeatTests {

    private RepeatTests() {}

    /** Takes the number of rounds, then the names of the classes. */
    public static void main(String[] arguments) {
        var rounds = Integer.parseInt(arguments[0]);
        var classes = Arrays.stream(arguments).skip(1).toList();
        var output = new PrintWriter(System.err, true);
        for (int round = 1; round <= rounds; round++) {
            var begin = System.nanoTime();
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(classes.stream().map(name -> selectClass(name)).toList())
                    .filters(TagFilter.excludeTags("thorough"))
                    .build();
            var listener = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, listener);
            var summary = listener.getSummary();
            if (summary.getTotalFailureCount() > 0 || summary.getTestsSucceededCount() == 0) {
                summary.printFailuresTo(output);
                output.println("round %d of %d failed".formatted(round, rounds));
                System.exit(1);
            }
            output.println("round %d of %d passed, %d tests in %d s"
                    .formatted(
                            round,
                            rounds,
                            summary.getTestsSucceededCount(),
                            (System.nanoTime() - begin) / 1_000_000_000));
        }
        System.exit(0);
    }
}

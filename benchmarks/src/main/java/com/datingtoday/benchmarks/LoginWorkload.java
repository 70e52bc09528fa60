package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.LoadGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/** Logins with registered phone numbers. Codes are sent, and new phone numbers registered, before the measurement. */
final class LoginWorkload implements Workload {

    private static final int CONNECTIONS = 16;

    /** First phone number after those of {@link LoggedInUsers}. */
    private static final int FIRST = 1_000;

    /** Number of registered phone numbers per port of a service. */
    private final Map<Integer, Integer> known = new HashMap<>();

    @Override
    public String name() {
        return "login";
    }

    @Override
    public Goal goal() {
        return Goal.within(0.20, 15);
    }

    @Override
    public String beginning() {
        return SUCCESS;
    }

    /** Creates logins. Each phone number logs in once before, so that the measured logins do not register users. */
    @Override
    public List<byte[]> requests(LoggedInUsers loggedInUsers, int count) {
        var loadGenerator = new LoadGenerator(loggedInUsers.port(), CONNECTIONS, SUCCESS);
        int registered = known.getOrDefault(loggedInUsers.port(), 0);
        if (count > registered) {
            loadGenerator.all(logins(loadGenerator, registered, count), (_, _) -> {});
            known.put(loggedInUsers.port(), count);
        }
        return logins(loadGenerator, 0, count);
    }

    private static List<byte[]> logins(LoadGenerator loadGenerator, int first, int behind) {
        var phones = IntStream.range(first, behind)
                .mapToObj(number -> LoggedInUsers.phone(FIRST + number))
                .toList();
        var codes = new AtomicReferenceArray<String>(phones.size());
        loadGenerator.all(
                phones.stream().map(LoggedInUsers::codeRequest).toList(),
                (number, answer) -> codes.set(
                        number, LoggedInUsers.data(answer).path("code").asString()));
        return IntStream.range(0, phones.size())
                .parallel()
                .filter(number -> codes.get(number) != null)
                .mapToObj(number -> LoggedInUsers.loginRequest(phones.get(number), codes.get(number)))
                .toList();
    }
}

package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.Http;
import com.datingtoday.benchmarks.load.Load;
import com.datingtoday.benchmarks.load.Outcome;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured: hello, or a workload among so many people. */
sealed interface Subject {

    String name();

    ServerProcess server();

    Counters counters();

    List<byte[]> requests(int count);

    /** How each right answer begins. */
    String beginning();

    /** As much as the server can, for so long. */
    default Outcome most(int requests, double seconds) {
        return new Load(server().port(), 16, beginning()).closed(requests(requests), seconds);
    }

    /** So many requests a second, for so long. */
    default Outcome at(double rate, double seconds) {
        return new Load(server().port(), 64, beginning()).open(requests((int) (rate * seconds) + 1), rate);
    }

    /** The bare endpoint. */
    record Hello(ServerProcess server) implements Subject {

        @Override
        public String name() {
            return "hello";
        }

        @Override
        public Counters counters() {
            return Counters.read(server);
        }

        @Override
        public List<byte[]> requests(int count) {
            return Collections.nCopies(count, Http.request("GET", "/hello", "", ""));
        }

        @Override
        public String beginning() {
            return "{\"id\":1,";
        }
    }

    /**
     * A workload of the service.
     *
     * @param smaller the same among the fewest people; null for those themselves
     */
    record Work(Workload workload, Site site, @Nullable Work smaller) implements Subject {

        @Override
        public String name() {
            return workload.name();
        }

        @Override
        public ServerProcess server() {
            return site.service();
        }

        @Override
        public Counters counters() {
            return site.counters();
        }

        @Override
        public List<byte[]> requests(int count) {
            return workload.requests(site.cast(), count);
        }

        @Override
        public String beginning() {
            return workload.beginning();
        }
    }
}

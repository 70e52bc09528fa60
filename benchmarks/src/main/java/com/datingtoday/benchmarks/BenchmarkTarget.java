package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpRequests;
import com.datingtoday.benchmarks.load.LoadGenerator;
import com.datingtoday.benchmarks.load.LoadResult;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is measured: hello, or a workload among so many people. */
sealed interface BenchmarkTarget {

    String name();

    ServerProcess server();

    ResourceUsage counters();

    List<byte[]> requests(int count);

    /** How each right answer begins. */
    String beginning();

    /** As much as the server can, for so long. */
    default LoadResult most(int requests, double seconds) {
        return new LoadGenerator(server().port(), 16, beginning()).closed(requests(requests), seconds);
    }

    /** So many requests a second, for so long. */
    default LoadResult at(double rate, double seconds) {
        return new LoadGenerator(server().port(), 64, beginning()).open(requests((int) (rate * seconds) + 1), rate);
    }

    /** The bare endpoint. */
    record HelloTarget(ServerProcess server) implements BenchmarkTarget {

        @Override
        public String name() {
            return "hello";
        }

        @Override
        public ResourceUsage counters() {
            return ResourceUsage.read(server);
        }

        @Override
        public List<byte[]> requests(int count) {
            return Collections.nCopies(count, HttpRequests.request("GET", "/hello", "", ""));
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
    record WorkloadTarget(Workload workload, ServiceUnderTest site, @Nullable WorkloadTarget smaller) implements BenchmarkTarget {

        @Override
        public String name() {
            return workload.name();
        }

        @Override
        public ServerProcess server() {
            return site.service();
        }

        @Override
        public ResourceUsage counters() {
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

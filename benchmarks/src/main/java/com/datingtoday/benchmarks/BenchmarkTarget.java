package com.datingtoday.benchmarks;

import com.datingtoday.benchmarks.load.HttpRequests;
import com.datingtoday.benchmarks.load.LoadGenerator;
import com.datingtoday.benchmarks.load.LoadResult;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Target of a measurement: the empty endpoint, or a workload with a number of users. */
sealed interface BenchmarkTarget {

    String name();

    ServerProcess server();

    ResourceUsage resourceUsage();

    List<byte[]> requests(int count);

    /** Returns the required start of each response body. */
    String beginning();

    /** Sends as many requests as the server can process in the given time. */
    default LoadResult maximumLoad(int requests, double seconds) {
        return new LoadGenerator(server().port(), 16, beginning()).closed(requests(requests), seconds);
    }

    /** Sends requests at a constant rate for the given time. */
    default LoadResult constantLoad(double rate, double seconds) {
        return new LoadGenerator(server().port(), 64, beginning()).open(requests((int) (rate * seconds) + 1), rate);
    }

    /** Empty endpoint. */
    record HelloTarget(ServerProcess server) implements BenchmarkTarget {

        @Override
        public String name() {
            return "hello";
        }

        @Override
        public ResourceUsage resourceUsage() {
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
     * Workload of the service.
     *
     * @param smaller same workload with the fewest users; null if this is that one
     */
    record WorkloadTarget(
            Workload workload,
            ServiceUnderTest site,
            @Nullable WorkloadTarget smaller) implements BenchmarkTarget {

        @Override
        public String name() {
            return workload.name();
        }

        @Override
        public ServerProcess server() {
            return site.service();
        }

        @Override
        public ResourceUsage resourceUsage() {
            return site.resourceUsage();
        }

        @Override
        public List<byte[]> requests(int count) {
            return workload.requests(site.users(), count);
        }

        @Override
        public String beginning() {
            return workload.beginning();
        }
    }
}

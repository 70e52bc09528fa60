package com.datingtoday.bootstrap.discovery;

import com.datingtoday.application.discovery.port.NearbyIndex;
import com.datingtoday.application.discovery.port.NearbyIndex.Partition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts reads of the nearby index by the application. */
final class IndexReadCounter {

    /** Numbers of leaves that were read and of users found in them. */
    record IndexReads(int leaves, int people) {

        static final IndexReads NOTHING = new IndexReads(0, 0);

        private IndexReads plus(Collection<?> asked, Object answer) {
            var cells = asked.stream()
                    .map(Partition.class::cast)
                    .map(partition -> partition.leafKey().leaf())
                    .distinct()
                    .count();
            var found = ((Map<?, ?>) answer)
                    .values().stream()
                            .mapToInt(entries -> ((List<?>) entries).size())
                            .sum();
            return new IndexReads(leaves + (int) cells, people + found);
        }
    }

    private final AtomicReference<IndexReads> read = new AtomicReference<>(IndexReads.NOTHING);

    /** Returns the reads since the last call. */
    IndexReads drain() {
        return read.getAndSet(IndexReads.NOTHING);
    }

    private NearbyIndex around(NearbyIndex index) {
        return (NearbyIndex) Proxy.newProxyInstance(
                NearbyIndex.class.getClassLoader(),
                new Class<?>[] {NearbyIndex.class},
                (_, method, arguments) -> invokeCounted(index, method, arguments));
    }

    private Object invokeCounted(NearbyIndex index, Method method, Object[] arguments) throws Throwable {
        try {
            var answer = method.invoke(index, arguments);
            if (method.getName().equals("read")) {
                read.updateAndGet(before -> before.plus((Collection<?>) arguments[0], answer));
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    /** Adds the counter to an instance. */
    @TestConfiguration(proxyBeanMethods = false)
    static class CounterConfiguration {

        @Bean
        static IndexReadCounter indexReadCounter() {
            return new IndexReadCounter();
        }

        @Bean
        static BeanPostProcessor indexCounting(IndexReadCounter counts) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof NearbyIndex index ? counts.around(index) : bean;
                }
            };
        }
    }
}

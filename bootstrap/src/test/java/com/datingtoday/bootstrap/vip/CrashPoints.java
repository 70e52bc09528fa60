package com.datingtoday.bootstrap.vip;

import com.datingtoday.application.vip.port.PaymentInbox;
import com.datingtoday.domain.vip.PaymentNotification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.util.ClassUtils;

/**
 * Halts the process before or after a step between a payment notification and the granted membership, or records all
 * steps. A step is a call of a port or a commit.
 */
@TestConfiguration(proxyBeanMethods = false)
class CrashPoints {

    /** Property with the number of the order whose notification is traced. */
    static final String ORDER = "test.halt.order";

    /** Property with the step at which the process halts; without it, the process does not halt. */
    static final String STEP = "test.halt.step";

    /** Property with the file to which steps are written. */
    static final String STEPS = "test.halt.steps";

    static final int EXIT = 86;

    /** Traces the thread that processes the notification. */
    @Bean
    static BeanPostProcessor portsThatHalt(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return followed(bean, environment);
            }
        };
    }

    private static Object followed(Object bean, Environment environment) {
        var types = ClassUtils.getAllInterfaces(bean);
        return Arrays.stream(types)
                .filter(type -> type == PlatformTransactionManager.class
                        || type.getPackage().equals(PaymentInbox.class.getPackage()))
                .findFirst()
                .map(type -> Proxy.newProxyInstance(
                        bean.getClass().getClassLoader(), types, new CrashingProxy(bean, type, environment)))
                .orElse(bean);
    }

    private record CrashingProxy(Object bean, Class<?> port, Environment environment) implements InvocationHandler {

        private static final ThreadLocal<Boolean> FOLLOWED = ThreadLocal.withInitial(() -> false);

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            var call = port.getSimpleName() + "." + method.getName();
            if (arguments != null && Arrays.stream(arguments).anyMatch(this::isMeant)) {
                FOLLOWED.set(true);
            }
            at("before " + call);
            try {
                return method.invoke(bean, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            } finally {
                at("after " + call);
            }
        }

        private boolean isMeant(@Nullable Object argument) {
            return argument instanceof PaymentNotification notice
                    && notice.orderNo().value().equals(environment.getProperty(ORDER));
        }

        private void at(String step) {
            if (!FOLLOWED.get()) {
                return;
            }
            if (step.equals(environment.getProperty(STEP))) {
                Runtime.getRuntime().halt(EXIT);
            }
            var steps = environment.getProperty(STEPS);
            if (steps != null) {
                write(Path.of(steps), step);
            }
        }

        private static void write(Path steps, String step) {
            try {
                Files.writeString(steps, step + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

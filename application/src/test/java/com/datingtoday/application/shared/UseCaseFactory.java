package com.datingtoday.application.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Creates the package-private use case behind a driving port for tests in other packages. */
public final class UseCaseFactory {

    private UseCaseFactory() {}

    /**
     * Returns the use case of a port. Each parameter of its constructor receives the first unused collaborator of its
     * type.
     */
    public static <P> P create(Class<P> port, Object... collaborators) {
        try {
            var type = Class.forName(port.getName() + "UseCase", true, port.getClassLoader());
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return port.cast(constructor.newInstance(arguments(constructor, collaborators)));
        } catch (InvocationTargetException failure) {
            throw new IllegalArgumentException(port.getName(), failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(port.getName(), failure);
        }
    }

    private static Object[] arguments(Constructor<?> constructor, Object... collaborators) {
        var unused = new ArrayList<>(List.of(collaborators));
        var arguments = Arrays.stream(constructor.getParameterTypes())
                .map(type -> take(type, unused, constructor))
                .toArray();
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException(constructor + " does not take " + unused);
        }
        return arguments;
    }

    private static Object take(Class<?> type, List<Object> unused, Constructor<?> constructor) {
        for (var candidate : unused) {
            if (type.isInstance(candidate)) {
                unused.remove(candidate);
                return candidate;
            }
        }
        throw new IllegalArgumentException(constructor + " needs a " + type.getName());
    }
}

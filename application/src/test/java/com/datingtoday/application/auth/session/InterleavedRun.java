package com.datingtoday.application.auth.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Runs tasks one step at a time in an order that a seed determines. A task pauses before each call of a port, so that
 * every interleaving of these calls can occur.
 */
final class InterleavedRun {

    private static final ThreadLocal<Task> CURRENT = new ThreadLocal<>();

    private final Random random;
    private final List<Task> tasks = new ArrayList<>();
    private final Semaphore paused = new Semaphore(0);

    InterleavedRun(long seed) {
        this.random = new Random(seed);
    }

    private final class Task implements Runnable {

        private final Runnable steps;
        private final Semaphore turn = new Semaphore(0);
        private volatile boolean done;
        private volatile @Nullable Throwable failure;

        Task(Runnable steps) {
            this.steps = steps;
        }

        @Override
        public void run() {
            CURRENT.set(this);
            turn.acquireUninterruptibly();
            try {
                steps.run();
            } catch (RuntimeException | Error failed) {
                failure = failed;
            }
            done = true;
            paused.release();
        }
    }

    /** Returns the port with a pause before each call of a task. */
    <P> P pausing(Class<P> port, P target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    pause();
                    try {
                        return method.invoke(target, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getTargetException();
                    }
                }));
    }

    private void pause() {
        var task = CURRENT.get();
        if (task != null) {
            paused.release();
            task.turn.acquireUninterruptibly();
        }
    }

    void add(Runnable steps) {
        tasks.add(new Task(steps));
    }

    /** Runs all tasks to their end and rethrows a failure. */
    void run(Runnable beforeEachStep) {
        tasks.forEach(Thread::startVirtualThread);
        var open = new ArrayList<>(tasks);
        while (!open.isEmpty()) {
            beforeEachStep.run();
            var next = open.get(random.nextInt(open.size()));
            next.turn.release();
            paused.acquireUninterruptibly();
            if (next.done) {
                open.remove(next);
            }
        }
        for (var task : tasks) {
            var failure = task.failure;
            if (failure != null) {
                throw new AssertionError("a task failed", failure);
            }
        }
    }
}

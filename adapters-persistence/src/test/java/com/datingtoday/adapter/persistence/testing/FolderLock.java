package com.datingtoday.adapter.persistence.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The right of one process to run a server over a folder. The operating system takes it back however the process ends, so a
 * server found running over a folder that could be claimed has lost its owner.
 */
record FolderLock(FileChannel channel) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    /** Claims the folder and ends a server that an earlier owner has left behind. */
    static FolderLock of(Path folder, String serverOption) throws IOException {
        Files.createDirectories(folder);
        var channel = FileChannel.open(folder.resolve("claimed"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new IllegalStateException("another run uses " + folder + ": end it first");
        }
        ProcessHandle.allProcesses()
                .filter(process -> hasArgument(process, serverOption))
                .forEach(FolderLock::end);
        return new FolderLock(channel);
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException claimedByOurselves) {
            return false;
        }
    }

    private static boolean hasArgument(ProcessHandle process, String argument) {
        return process.info()
                .arguments()
                .filter(all -> Arrays.asList(all).contains(argument))
                .isPresent();
    }

    /** A suspended one does not hear the first. */
    private static void end(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException deaf) {
            orphan.destroyForcibly();
            orphan.onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

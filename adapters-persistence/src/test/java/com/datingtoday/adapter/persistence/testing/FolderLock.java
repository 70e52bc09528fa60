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
 * Exclusive right of a process to run a server on a folder. The operating system releases the lock when the process
 * ends, so a server that runs on a claimable folder has lost its owner.
 */
record FolderLock(FileChannel channel) implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    /** Claims the folder and ends a server that an earlier owner left. */
    static FolderLock claim(Path folder, String serverOption) throws IOException {
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

    /** A suspended process does not handle the first signal. */
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

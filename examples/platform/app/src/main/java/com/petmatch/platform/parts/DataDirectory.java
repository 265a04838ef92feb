package com.petmatch.platform.parts;

import com.petmatch.platform.parts.StartRefusedException.Exit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory with everything the embedded parts keep, held by one running host at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataDirectory(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Creates the directory where it is missing and takes its lock.
     *
     * @throws StartRefusedException when another host holds it, or it cannot be written
     */
    static DataDirectory hold(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartRefusedException(
                        Exit.DIRECTORY_IN_USE,
                        List.of("Another host runs on " + path + ": stop it, or set " + SettingsReader.DATA_DIRECTORY));
            }
            return new DataDirectory(path, channel);
        } catch (IOException unwritable) {
            throw new StartRefusedException(
                    Exit.UNSAFE_OR_WRONG_SETTING,
                    List.of(SettingsReader.DATA_DIRECTORY + " is " + path
                            + ", expected a directory this process may write (" + unwritable.getMessage() + ")"));
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }
}

package org.heliograph.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is replaced as a whole: written beside its place and moved there, or not at all. */
final class TargetFile implements Closeable {
    private final Path target;
    /** Null where the target is a device or pipe, which is written in place. */
    private final Path temporary;

    private final OutputStream file;
    private final OutputStream octets;

    private TargetFile(Path target, Path temporary, OutputStream file) {
        this.target = target;
        this.temporary = temporary;
        this.file = file;
        octets = new BufferedOutputStream(new Output(file, false).octets(), 64 * 1024);
    }

    /** Opens a file to write. */
    static TargetFile open(String name) {
        try {
            Path path = InputFile.path(name);
            if (Files.isDirectory(path)) {
                throw new FileSystemException(name, null, "is a directory");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new TargetFile(path, null, new FileOutputStream(path.toFile()));
            }
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new FileSystemException(name, null, "permission denied");
            }
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
            return new TargetFile(target, temporary, Files.newOutputStream(temporary));
        } catch (IOException e) {
            throw new OutputException(name + ": " + InputFile.reason(e), e);
        }
    }

    OutputStream octets() {
        return octets;
    }

    /** Puts what was written in its place. */
    void keep() {
        try {
            octets.flush();
            file.close();
            if (temporary != null) {
                move();
            }
        } catch (IOException e) {
            throw new OutputException(target + ": " + InputFile.reason(e), e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Forgets what was not kept. */
    @Override
    public void close() throws IOException {
        file.close();
        if (temporary != null) {
            Files.deleteIfExists(temporary);
        }
    }
}

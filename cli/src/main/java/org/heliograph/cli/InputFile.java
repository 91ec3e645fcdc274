package org.heliograph.cli;

import java.io.FileInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A named input: a file, or standard input for {@code -}. */
final class InputFile {
    /** The name that stands for standard input. */
    static final String STDIN = "-";

    private InputFile() {}

    /** What an input is called in diagnostics. */
    static String label(String name) {
        return name.equals(STDIN) ? "standard input" : name;
    }

    /** Opens an input. Output is flushed whenever the input has nothing more to say for now. */
    static InputStream open(String name, Shell shell) throws IOException {
        if (name.equals(STDIN)) {
            return new Live(shell.in(), shell.out()) {
                @Override
                public void close() {
                    // Standard input is left open.
                }
            };
        }
        Path path = path(name);
        if (Files.isDirectory(path)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        if (!Files.exists(path)) {
            throw new NoSuchFileException(name);
        }
        if (!Files.isReadable(path)) {
            throw new AccessDeniedException(name);
        }
        // A channel cannot tell how much a pipe has to offer, this can.
        return new Live(new FileInputStream(path.toFile()), shell.out());
    }

    /** The length of an input in octets, negative if nobody knows. */
    static long length(String name) throws IOException {
        return !name.equals(STDIN) && Files.isRegularFile(path(name)) ? Files.size(path(name)) : -1;
    }

    /** The path of a name. */
    static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new FileSystemException(name, null, "is no file name");
        }
    }

    /** What went wrong, in a few words. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** Shows what was decoded before it waits for more. */
    private static class Live extends FilterInputStream {
        private final Output out;

        Live(InputStream in, Output out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            flushBeforeWaiting();
            return super.read();
        }

        @Override
        public int read(byte[] octets, int offset, int length) throws IOException {
            flushBeforeWaiting();
            return super.read(octets, offset, length);
        }

        private void flushBeforeWaiting() throws IOException {
            if (in.available() == 0) {
                out.flush();
            }
        }
    }
}

package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * Keeps documents equal to what they are generated from: a test fails when they have parted, and rewrites them when the
 * system property {@value #UPDATE} is {@code true}.
 */
public final class Documents {
    /** Name of the system property that lets tests rewrite documents. */
    public static final String UPDATE = "heliograph.update";

    /** A line that names a source, and the block of code behind it. */
    private static final Pattern SOURCE =
            Pattern.compile("(<!-- source: (\\S+) -->\n```java\n)(.*?)(```\n)", Pattern.DOTALL);

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n", Pattern.DOTALL);

    private Documents() {}

    /**
     * Demands that a document has a content.
     *
     * @param document  to look at.
     * @param generated content that it should have.
     * @throws AssertionError if it has another one.
     */
    public static void requireCurrent(Path document, String generated) {
        try {
            if (Boolean.getBoolean(UPDATE)) {
                Files.writeString(document, generated);
            }
            String current = Files.exists(document) ? Files.readString(document) : "";
            assertEquals(generated, current, document + " is old; -D" + UPDATE + "=true rewrites it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles and runs an example of a document, as a reader would, with the class path of the test.
     *
     * @param document  that shows it in a block of Java code.
     * @param className of the example, public and without a package.
     * @param directory to compile into.
     * @return the lines that it prints.
     * @throws AssertionError if the document has no such example or it does not compile.
     * @throws ReflectiveOperationException if its {@code main} fails.
     */
    public static List<String> runExample(Path document, String className, Path directory)
            throws ReflectiveOperationException {
        try {
            Path source = Files.writeString(
                    directory.resolve(className + ".java"), example(Files.readString(document), className));
            String classPath = System.getProperty("java.class.path");
            int status = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-cp", classPath, "-d", directory.toString(), source.toString());
            assertEquals(0, status, className + " does not compile");
            return run(className, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String example(String text, String className) {
        Matcher block = EXAMPLE.matcher(text);
        while (block.find()) {
            if (block.group(1).contains("public class " + className + " ")) {
                return block.group(1);
            }
        }
        throw new AssertionError("no example " + className);
    }

    private static List<String> run(String className, Path directory) throws IOException, ReflectiveOperationException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {directory.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass(className).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /**
     * Demands that the blocks of code of a document, each behind a line {@code <!-- source: NAME -->}, are the sources
     * of those names.
     *
     * @param document to look at.
     * @param sources  directory of the sources.
     * @throws AssertionError if one is not, or the document has no such block.
     */
    public static void requireCurrentSources(Path document, Path sources) {
        try {
            String text = Files.readString(document);
            Matcher matcher = SOURCE.matcher(text);
            StringBuilder generated = new StringBuilder();
            int blocks = 0;
            while (matcher.find()) {
                String source = Files.readString(sources.resolve(matcher.group(2)));
                matcher.appendReplacement(
                        generated, Matcher.quoteReplacement(matcher.group(1) + source + matcher.group(4)));
                blocks++;
            }
            matcher.appendTail(generated);
            assertEquals(true, blocks > 0, document + " shows no source");
            requireCurrent(document, generated.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

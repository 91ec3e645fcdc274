package org.heliograph.wap.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.heliograph.codec.Fault;
import org.heliograph.wap.wbxml.WbxmlEvent;
import org.heliograph.wap.wbxml.WbxmlReader;
import org.heliograph.wap.wbxml.WbxmlTable;
import org.heliograph.wap.wbxml.WbxmlVersion;
import org.heliograph.wap.wbxml.WbxmlWriter;

/** The values of a WBXML document that a push brings. Unlike the flyweights it holds copies of what it read. */
public abstract sealed class PushDocument
        permits ServiceIndication, ServiceLoading, CacheOperation, EmailNotification, Provisioning {
    private final PushKind kind;
    private final WbxmlTable table;
    private int wbxmlVersion = WbxmlVersion.V1_2;

    PushDocument(PushKind kind, WbxmlTable table) {
        this.kind = kind;
        this.table = table;
    }

    /** {@return the kind of push that brings it} */
    public final PushKind kind() {
        return kind;
    }

    /** {@return the version of WBXML that it is written in, see {@link WbxmlVersion}; 1.2 unless it is set} */
    public final int wbxmlVersion() {
        return wbxmlVersion;
    }

    /**
     * Sets the version of WBXML that it is written in.
     *
     * @param version see {@link WbxmlVersion}.
     * @return this.
     * @throws IllegalArgumentException if there is no such version.
     */
    public final PushDocument wbxmlVersion(int version) {
        if (version < WbxmlVersion.V1_0 || version > WbxmlVersion.V1_3) {
            throw new IllegalArgumentException("version=" + version + " is out of range");
        }
        wbxmlVersion = version;
        return this;
    }

    /**
     * Writes the document.
     *
     * @param writer where it is to stand; to be finished by the caller.
     * @throws IllegalStateException if the document needs a later version of WBXML.
     */
    public final void write(WbxmlWriter writer) {
        writer.startDocument(wbxmlVersion, table);
        writeRoot(writer);
    }

    abstract void writeRoot(WbxmlWriter writer);

    /** Forgets all values. */
    abstract void clear();

    void start(String element) {}

    abstract void attribute(String element, String name, String value);

    void text(String element, String text) {}

    void end() {}

    /**
     * Takes the values of a document; those it does not have are empty.
     *
     * @param reader before the document.
     * @return a fault, or {@link Fault#NONE}: then all of it was read.
     */
    public final long read(WbxmlReader reader) {
        clear();
        StringBuilder value = new StringBuilder();
        String element = "";
        String attribute = null;
        int event = reader.next();
        while (event < WbxmlEvent.END_DOCUMENT) {
            boolean part = event >= WbxmlEvent.VALUE && event <= WbxmlEvent.EXTENSION;
            if (!part) {
                flush(element, attribute, value);
            }
            switch (event) {
                case WbxmlEvent.START_ELEMENT -> {
                    element = reader.name().toString();
                    start(element);
                    attribute = null;
                }
                case WbxmlEvent.ATTRIBUTE -> {
                    attribute = reader.name().toString();
                    append(reader, value);
                }
                case WbxmlEvent.END_ATTRIBUTES, WbxmlEvent.END_ELEMENT -> attribute = null;
                default -> {
                    if (part) {
                        append(reader, value);
                    }
                }
            }
            if (reader.endsElement()) {
                end();
            }
            event = reader.next();
        }
        return reader.fault();
    }

    private void flush(String element, String attribute, StringBuilder value) {
        if (attribute != null) {
            attribute(element, attribute, value.toString());
        } else if (!value.isEmpty()) {
            text(element, value.toString());
        }
        value.setLength(0);
    }

    private static void append(WbxmlReader reader, StringBuilder value) {
        try {
            reader.appendTo(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
    }

    /** Writes an attribute that has a value. */
    static void put(WbxmlWriter writer, String name, String value) {
        if (!value.isEmpty()) {
            writer.attribute(name, value);
        }
    }
}

package org.heliograph.wap.push;

import java.util.ArrayList;
import java.util.List;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlWriter;

/** A cache operation (CO 1.0): addresses whose copies are no longer good. */
public final class CacheOperation extends PushDocument {
    private static final String OBJECT = "invalidate-object";
    private static final String SERVICE = "invalidate-service";

    private final List<Entry> entries = new ArrayList<>();

    /** Makes an operation without addresses. */
    public CacheOperation() {
        super(PushKind.CO, WbxmlTables.CO);
    }

    /**
     * An address.
     *
     * @param uri     of one object, or what those of a service begin with.
     * @param service whether it stands for a service.
     */
    public record Entry(String uri, boolean service) {}

    /** {@return the addresses, in the order of the document} */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /**
     * Adds an object.
     *
     * @param uri of the object.
     * @return this.
     */
    public CacheOperation invalidateObject(String uri) {
        entries.add(new Entry(uri, false));
        return this;
    }

    /**
     * Adds all objects whose address begins alike.
     *
     * @param uri that they begin with.
     * @return this.
     */
    public CacheOperation invalidateService(String uri) {
        entries.add(new Entry(uri, true));
        return this;
    }

    @Override
    void writeRoot(WbxmlWriter writer) {
        writer.startElement("co");
        for (Entry entry : entries) {
            writer.startElement(entry.service() ? SERVICE : OBJECT)
                    .attribute("uri", entry.uri())
                    .endElement();
        }
        writer.endElement();
    }

    @Override
    void clear() {
        entries.clear();
    }

    @Override
    void attribute(String element, String name, String value) {
        if (name.equals("uri")) {
            entries.add(new Entry(value, element.equals(SERVICE)));
        }
    }
}

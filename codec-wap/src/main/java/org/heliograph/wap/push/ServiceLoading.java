package org.heliograph.wap.push;

import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlWriter;

/** A service loading (SL 1.0): an address that the phone is to load. Values that are not set are empty. */
public final class ServiceLoading extends PushDocument {
    private String href = "";
    private String action = "";

    /** Makes a loading without values. */
    public ServiceLoading() {
        super(PushKind.SL, WbxmlTables.SL);
    }

    /** {@return the address} */
    public String href() {
        return href;
    }

    /**
     * Sets the address.
     *
     * @param value a URI.
     * @return this.
     */
    public ServiceLoading href(String value) {
        href = value;
        return this;
    }

    /** {@return {@code execute-low}, {@code execute-high} or {@code cache}; {@code execute-low} is meant where it is empty} */
    public String action() {
        return action;
    }

    /**
     * Sets what to do.
     *
     * @param value one of the three; empty for none.
     * @return this.
     */
    public ServiceLoading action(String value) {
        action = value;
        return this;
    }

    @Override
    void writeRoot(WbxmlWriter writer) {
        writer.startElement("sl");
        put(writer, "href", href);
        put(writer, "action", action);
        writer.endElement();
    }

    @Override
    void clear() {
        href = "";
        action = "";
    }

    @Override
    void attribute(String element, String name, String value) {
        if (name.equals("href")) {
            href = value;
        } else if (name.equals("action")) {
            action = value;
        }
    }
}

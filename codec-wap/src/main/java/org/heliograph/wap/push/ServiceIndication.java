package org.heliograph.wap.push;

import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlWriter;

/** A service indication (SI 1.0): a text that tells of something behind an address. Values that are not set are empty. */
public final class ServiceIndication extends PushDocument {
    private String href = "";
    private String id = "";
    private String action = "";
    private String created = "";
    private String expires = "";
    private String text = "";

    /** Makes an indication without values. */
    public ServiceIndication() {
        super(PushKind.SI, WbxmlTables.SI);
    }

    /** {@return the address, such as {@code http://www.example.com/mail}} */
    public String href() {
        return href;
    }

    /**
     * Sets the address.
     *
     * @param value a URI; empty for none.
     * @return this.
     */
    public ServiceIndication href(String value) {
        href = value;
        return this;
    }

    /** {@return what tells one indication from another, {@code si-id}; the address where it is empty} */
    public String id() {
        return id;
    }

    /**
     * Sets {@code si-id}.
     *
     * @param value any text; empty for none.
     * @return this.
     */
    public ServiceIndication id(String value) {
        id = value;
        return this;
    }

    /**
     * {@return how to show it: {@code signal-none}, {@code signal-low}, {@code signal-medium}, {@code signal-high} or
     * {@code delete}; {@code signal-medium} is meant where it is empty}
     */
    public String action() {
        return action;
    }

    /**
     * Sets how to show it.
     *
     * @param value one of the five; empty for none.
     * @return this.
     */
    public ServiceIndication action(String value) {
        action = value;
        return this;
    }

    /** {@return when it was made, such as {@code 1999-06-25T15:23:15Z}} */
    public String created() {
        return created;
    }

    /**
     * Sets when it was made.
     *
     * @param value of the form {@code 1999-06-25T15:23:15Z}; empty for none.
     * @return this.
     */
    public ServiceIndication created(String value) {
        created = value;
        return this;
    }

    /** {@return until when it is of use, {@code si-expires}} */
    public String expires() {
        return expires;
    }

    /**
     * Sets until when it is of use.
     *
     * @param value of the form {@code 1999-06-25T15:23:15Z}; empty for none.
     * @return this.
     */
    public ServiceIndication expires(String value) {
        expires = value;
        return this;
    }

    /** {@return the text that is shown} */
    public String text() {
        return text;
    }

    /**
     * Sets the text that is shown.
     *
     * @param value any text.
     * @return this.
     */
    public ServiceIndication text(String value) {
        text = value;
        return this;
    }

    @Override
    void writeRoot(WbxmlWriter writer) {
        writer.startElement("si").startElement("indication");
        put(writer, "href", href);
        put(writer, "si-id", id);
        put(writer, "action", action);
        put(writer, "created", created);
        put(writer, "si-expires", expires);
        if (!text.isEmpty()) {
            writer.text(text);
        }
        writer.endElement().endElement();
    }

    @Override
    void clear() {
        href = "";
        id = "";
        action = "";
        created = "";
        expires = "";
        text = "";
    }

    @Override
    void attribute(String element, String name, String value) {
        switch (name) {
            case "href" -> href = value;
            case "si-id" -> id = value;
            case "action" -> action = value;
            case "created" -> created = value;
            case "si-expires" -> expires = value;
            default -> {}
        }
    }

    @Override
    void text(String element, String value) {
        if (element.equals("indication")) {
            text += value;
        }
    }
}

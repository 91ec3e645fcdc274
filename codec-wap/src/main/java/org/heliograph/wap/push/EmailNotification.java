package org.heliograph.wap.push;

import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlWriter;

/** A notification of e-mail (EMN 1.0): there is new mail in a mailbox. Values that are not set are empty. */
public final class EmailNotification extends PushDocument {
    private String mailbox = "";
    private String timestamp = "";

    /** Makes a notification without values. */
    public EmailNotification() {
        super(PushKind.EMN, WbxmlTables.EMN);
    }

    /** {@return the mailbox, such as {@code mailat:user@example.com}} */
    public String mailbox() {
        return mailbox;
    }

    /**
     * Sets the mailbox.
     *
     * @param value a URI.
     * @return this.
     */
    public EmailNotification mailbox(String value) {
        mailbox = value;
        return this;
    }

    /** {@return when the mail came, such as {@code 2002-04-16T06:40:00Z}} */
    public String timestamp() {
        return timestamp;
    }

    /**
     * Sets when the mail came.
     *
     * @param value of the form {@code 2002-04-16T06:40:00Z}; empty for none.
     * @return this.
     */
    public EmailNotification timestamp(String value) {
        timestamp = value;
        return this;
    }

    @Override
    void writeRoot(WbxmlWriter writer) {
        writer.startElement("emn");
        put(writer, "mailbox", mailbox);
        put(writer, "timestamp", timestamp);
        writer.endElement();
    }

    @Override
    void clear() {
        mailbox = "";
        timestamp = "";
    }

    @Override
    void attribute(String element, String name, String value) {
        if (name.equals("mailbox")) {
            mailbox = value;
        } else if (name.equals("timestamp")) {
            timestamp = value;
        }
    }
}

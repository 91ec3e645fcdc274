package org.heliograph.wap.push;

import org.heliograph.wap.mms.MmsHeader;
import org.heliograph.wap.mms.MmsHeaders;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsValue;
import org.heliograph.wap.mms.MmsVersion;

/**
 * The usual values of M-Notification.ind (mms.md §4, §5): there is a message to fetch. Unlike the flyweight it holds copies
 * of what it read; a PDU with other headers is written with {@link MmsPdu} itself. Texts that are not set are empty.
 */
public final class MmsNotification {
    private String transactionId = "";
    private int version = MmsVersion.V1_0;
    private String from = "";
    private String subject = "";
    private String messageClass = "personal";
    private long messageSize;
    private long expiry;
    private boolean relative = true;
    private String contentLocation = "";

    /** Makes a notification of a message of class {@code personal}, in version 1.0. */
    public MmsNotification() {}

    /** {@return X-Mms-Transaction-Id} */
    public String transactionId() {
        return transactionId;
    }

    /**
     * Sets X-Mms-Transaction-Id.
     *
     * @param value any ASCII text.
     * @return this.
     */
    public MmsNotification transactionId(String value) {
        transactionId = value;
        return this;
    }

    /** {@return X-Mms-MMS-Version, see {@link MmsVersion}} */
    public int version() {
        return version;
    }

    /**
     * Sets X-Mms-MMS-Version.
     *
     * @param value see {@link MmsVersion}.
     * @return this.
     */
    public MmsNotification version(int value) {
        version = value;
        return this;
    }

    /** {@return From, empty if the sender is hidden} */
    public String from() {
        return from;
    }

    /**
     * Sets From.
     *
     * @param value an address such as {@code +15551230000/TYPE=PLMN}; empty for none.
     * @return this.
     */
    public MmsNotification from(String value) {
        from = value;
        return this;
    }

    /** {@return Subject} */
    public String subject() {
        return subject;
    }

    /**
     * Sets Subject.
     *
     * @param value any text; empty for none.
     * @return this.
     */
    public MmsNotification subject(String value) {
        subject = value;
        return this;
    }

    /** {@return X-Mms-Message-Class, such as {@code personal}} */
    public String messageClass() {
        return messageClass;
    }

    /**
     * Sets X-Mms-Message-Class.
     *
     * @param value {@code personal}, {@code advertisement}, {@code informational}, {@code auto} or any token.
     * @return this.
     */
    public MmsNotification messageClass(String value) {
        messageClass = value;
        return this;
    }

    /** {@return X-Mms-Message-Size: octets of the message that is to be fetched} */
    public long messageSize() {
        return messageSize;
    }

    /**
     * Sets X-Mms-Message-Size.
     *
     * @param octets of the message.
     * @return this.
     */
    public MmsNotification messageSize(long octets) {
        messageSize = octets;
        return this;
    }

    /** {@return X-Mms-Expiry: seconds from now on or since 1970, see {@link #isExpiryRelative()}} */
    public long expiry() {
        return expiry;
    }

    /** {@return whether X-Mms-Expiry counts from now on} */
    public boolean isExpiryRelative() {
        return relative;
    }

    /**
     * Sets X-Mms-Expiry, from now on.
     *
     * @param seconds 0 and up.
     * @return this.
     */
    public MmsNotification expiresIn(long seconds) {
        expiry = seconds;
        relative = true;
        return this;
    }

    /**
     * Sets X-Mms-Expiry as a time; the document wants relative ones.
     *
     * @param seconds since 1970-01-01 00:00:00 UTC.
     * @return this.
     */
    public MmsNotification expiresAt(long seconds) {
        expiry = seconds;
        relative = false;
        return this;
    }

    /** {@return X-Mms-Content-Location: where to fetch the message} */
    public String contentLocation() {
        return contentLocation;
    }

    /**
     * Sets X-Mms-Content-Location.
     *
     * @param value a URI.
     * @return this.
     */
    public MmsNotification contentLocation(String value) {
        contentLocation = value;
        return this;
    }

    /**
     * Writes all headers.
     *
     * @param headers before the first one.
     */
    public void write(MmsHeadersWriter headers) {
        headers.messageType(MmsMessageType.M_NOTIFICATION_IND)
                .transactionId(transactionId)
                .version(version);
        if (!from.isEmpty()) {
            headers.from(from);
        }
        if (!subject.isEmpty()) {
            headers.text(MmsHeader.SUBJECT, subject);
        }
        headers.word(MmsHeader.MESSAGE_CLASS, messageClass).number(MmsHeader.MESSAGE_SIZE, messageSize);
        if (relative) {
            headers.relative(MmsHeader.EXPIRY, expiry);
        } else {
            headers.absolute(MmsHeader.EXPIRY, expiry);
        }
        headers.text(MmsHeader.CONTENT_LOCATION, contentLocation);
    }

    /**
     * Takes the values of a notification; headers that it has no place for are passed over.
     *
     * @param headers of the PDU.
     * @return this.
     */
    public MmsNotification read(MmsHeaders headers) {
        transactionId = "";
        from = "";
        subject = "";
        messageClass = "";
        messageSize = 0;
        expiry = 0;
        contentLocation = "";
        headers.rewind();
        while (headers.next()) {
            take(headers.code(), headers.value());
        }
        return this;
    }

    private void take(int code, MmsValue value) {
        switch (code) {
            case MmsHeader.TRANSACTION_ID -> transactionId = text(value);
            case MmsHeader.MMS_VERSION -> version = (int) value.number();
            case MmsHeader.FROM -> from = text(value);
            case MmsHeader.SUBJECT -> subject = text(value);
            case MmsHeader.MESSAGE_CLASS -> messageClass = value.text() == null ? word(value) : text(value);
            case MmsHeader.MESSAGE_SIZE -> messageSize = value.number();
            case MmsHeader.EXPIRY -> {
                expiry = value.number();
                relative = value.token() == MmsValue.SECOND_TOKEN;
            }
            case MmsHeader.CONTENT_LOCATION -> contentLocation = text(value);
            default -> {}
        }
    }

    private static String text(MmsValue value) {
        StringBuilder out = new StringBuilder();
        if (value.text() != null) {
            value.appendText(out);
        }
        return out.toString();
    }

    private static String word(MmsValue value) {
        return value.word() == null ? "" : value.word();
    }
}

package org.heliograph.wap.push;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.AgronaAccess;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Printable;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.MessageSplitter;
import org.heliograph.sms.Segmentation;
import org.heliograph.sms.UserDataHeaderWriter;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.wbxml.WbxmlWriter;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.HeadersWriter;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.PushApplication;
import org.heliograph.wap.wsp.WdpPort;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspPush;
import org.heliograph.wap.wsp.WspWriter;

/**
 * Writes pushes as user data of short messages: header with the ports (2948 from 9200), PDU of WSP, content; in as many
 * parts as it takes. The messages have to say that a header is there (TP-UDHI, {@code esm_class} 0x40, {@code TP_udhi})
 * and that they hold octets ({@link #DATA_CODING}).
 *
 * <pre>{@code
 * PushWriter push = new PushWriter();
 * push.write(new ServiceIndication().href("http://www.example.com/").text("Mail"), reference);
 * while (push.next()) {
 *     int length = push.write(buffer, index);               // user data of one message
 * }
 * }</pre>
 *
 * <p>Belongs to one thread. A content has at most 32,768 octets.
 */
public final class PushWriter {
    /** Data coding of the messages: octets. */
    public static final int DATA_CODING = 0x04;

    private static final int ROOM = 32_768;
    private static final int PORTS_LENGTH = 7;
    private static final int DEFAULT_TID = 1;
    private static final int NO_APPLICATION = -1;

    private final UnsafeBuffer content = AgronaAccess.wrap(new byte[ROOM]);
    private final UnsafeBuffer type = AgronaAccess.wrap(new byte[256]);
    private final UnsafeBuffer pdu = AgronaAccess.wrap(new byte[ROOM + 512]);
    private final UnsafeBuffer view = AgronaAccess.newView();
    private final WbxmlWriter documents = new WbxmlWriter();
    private final MmsHeadersWriter mmsHeaders = new MmsHeadersWriter();
    private final WspWriter types = new WspWriter();
    private final WspPush push = new WspPush();
    private final Segmentation segmentation;
    private final MessageSplitter splitter = new MessageSplitter();
    private final MessagePlan plan;
    private int tid = DEFAULT_TID;
    private int pushFlag = -1;
    private int length;

    /** Makes a writer for messages of 140 octets, to port 2948 from port 9200. */
    public PushWriter() {
        this(new Segmentation(), WdpPort.PUSH, WdpPort.WSP);
    }

    /**
     * Makes a writer.
     *
     * @param segmentation how long messages are cut; its elements of the header are set to the ports.
     * @param destination  port, 0 to 65,535.
     * @param source       port, 0 to 65,535.
     */
    public PushWriter(Segmentation segmentation, int destination, int source) {
        UnsafeBuffer ports = AgronaAccess.wrap(new byte[PORTS_LENGTH]);
        int octets = new UserDataHeaderWriter()
                .wrap(ports, 0, PORTS_LENGTH)
                .ports16(destination, source)
                .finish();
        this.segmentation = segmentation.elements(ports, 1, octets - 1);
        plan = new MessagePlan(this.segmentation);
    }

    /**
     * Sets TID of the pushes that follow; 1 at first.
     *
     * @param value 0 to 255.
     * @return this.
     */
    public PushWriter tid(int value) {
        tid = value;
        return this;
    }

    /**
     * Sets Push-Flag of the pushes that follow; none at first.
     *
     * @param bits 1 the initiator is authenticated, 2 the content is trusted, 4 the last push; negative for no header.
     * @return this.
     */
    public PushWriter pushFlag(int bits) {
        pushFlag = bits;
        return this;
    }

    /**
     * Writes a document and begins its messages.
     *
     * @param document  of any kind; a provisioning document is signed if it says so.
     * @param reference that the parts have in common.
     * @return this.
     * @throws IllegalArgumentException if the document does not fit or breaks a rule of its table.
     */
    public PushWriter write(PushDocument document, int reference) {
        documents.wrap(content, 0, ROOM);
        document.write(documents);
        int octets = documents.finish();
        types.wrap(type, 0, type.capacity());
        writeType(document, octets);
        int application = document.kind() == PushKind.EMN ? PushApplication.EMN_UA : NO_APPLICATION;
        return write(types.length(), application, content, 0, octets, reference);
    }

    private void writeType(PushDocument document, int octets) {
        int code = document.kind().contentType();
        if (document instanceof Provisioning provisioning && provisioning.mac() != null) {
            new ContentTypeWriter()
                    .begin(types, code)
                    .number(ParameterName.SEC, provisioning.sec())
                    .text(ParameterName.MAC, provisioning.mac().compute(content, 0, octets))
                    .end();
        } else if (document.kind() == PushKind.SI) {
            new ContentTypeWriter().begin(types, code).charset(WspCharset.UTF_8).end();
        } else {
            ContentTypeWriter.write(types, code);
        }
    }

    /**
     * Writes a notification of MMS and begins its messages.
     *
     * @param notification to send.
     * @param reference    that the parts have in common.
     * @return this.
     */
    public PushWriter write(MmsNotification notification, int reference) {
        notification.write(mmsHeaders.wrap(content, 0, ROOM));
        return mms(content, 0, mmsHeaders.length(), reference);
    }

    /**
     * Writes a push with a PDU of MMS, such as a report, and begins its messages.
     *
     * @param source    that holds the PDU.
     * @param offset    where it starts.
     * @param octets    its length.
     * @param reference that the parts have in common.
     * @return this.
     */
    public PushWriter mms(DirectBuffer source, int offset, int octets, int reference) {
        ContentTypeWriter.write(types.wrap(type, 0, type.capacity()), PushKind.MMS.contentType());
        return write(types.length(), PushApplication.MMS_UA, source, offset, octets, reference);
    }

    /**
     * Writes a push with any content and begins its messages.
     *
     * @param contentType such as {@code application/vnd.syncml.notification}; sent as a number where it has one.
     * @param application see {@link PushApplication}; negative for no header.
     * @param source      that holds the content.
     * @param offset      where it starts.
     * @param octets      its length.
     * @param reference   that the parts have in common.
     * @return this.
     */
    public PushWriter content(
            CharSequence contentType, int application, DirectBuffer source, int offset, int octets, int reference) {
        ContentTypeWriter.write(types.wrap(type, 0, type.capacity()), contentType);
        return write(types.length(), application, source, offset, octets, reference);
    }

    private PushWriter write(
            int typeLength, int application, DirectBuffer source, int offset, int octets, int reference) {
        push.encode(pdu, 0, pdu.capacity()).tid(tid).contentType(type, 0, typeLength);
        HeadersWriter headers = push.beginHeaders();
        if (application >= 0) {
            headers.integer(HeaderName.X_WAP_APPLICATION_ID, application);
        }
        if (pushFlag >= 0) {
            headers.integer(HeaderName.PUSH_FLAG, pushFlag);
        }
        length = push.endHeaders().data(source, offset, octets).finish();
        long fault = plan.octets(pdu, 0, length);
        if (Fault.isFault(fault)) {
            throw new IllegalArgumentException(
                    "length=" + length + " of the push: " + Printable.of(Fault.describe(fault, null)));
        }
        splitter.begin(plan, reference);
        return this;
    }

    /** {@return the PDU of WSP that was written last, without a header of user data; moves at the next call} */
    public DirectBuffer pdu() {
        view.wrap(pdu, 0, length);
        return view;
    }

    /** {@return how many messages it takes, 1 to 255} */
    public int parts() {
        return plan.parts();
    }

    /** {@return whether there is a next message, which is then to be written} */
    public boolean next() {
        return splitter.next();
    }

    /** {@return the number of the message, from 1} */
    public int number() {
        return splitter.number();
    }

    /** {@return the octets of its user data, header included} */
    public int length() {
        return splitter.length();
    }

    /**
     * Writes the user data of the message, header included.
     *
     * @param buffer to write to.
     * @param index  of the first octet.
     * @return the octets written, {@link #length()}.
     */
    public int write(MutableDirectBuffer buffer, int index) {
        return splitter.write(buffer, index);
    }
}

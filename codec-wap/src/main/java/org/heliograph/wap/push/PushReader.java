package org.heliograph.wap.push;

import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.sms.UserDataHeader;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.heliograph.wap.wbxml.WbxmlReader;
import org.heliograph.wap.wsp.ContentType;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.Headers;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.Parameters;
import org.heliograph.wap.wsp.PduType;
import org.heliograph.wap.wsp.WspPush;

/**
 * Reads pushes that came in short messages.
 *
 * <pre>{@code
 * if (push.wrapUserData(buffer, offset, length) == 0 && push.kind() == PushKind.SI) {
 *     ServiceIndication indication = new ServiceIndication();
 *     if (push.read(indication) == 0) …
 * }
 * }</pre>
 *
 * <p>A push of several parts is joined first, see {@link org.heliograph.sms.join.MessageJoiner}, and then read with
 * {@link #wrap}. A window: it borrows the buffer until the next {@code wrap} and belongs to one thread.
 */
public final class PushReader {
    private static final int TYPE_POSITION = 1;

    private final UserDataHeader header = new UserDataHeader();
    private final WspPush push;
    private final MmsPdu mms;
    private final WbxmlReader documents = new WbxmlReader();

    /** Makes a reader that reads leniently. */
    public PushReader() {
        this(Settings.LENIENT);
    }

    /**
     * Makes a reader.
     *
     * @param settings of reading.
     */
    public PushReader(Settings settings) {
        push = new WspPush(settings);
        mms = new MmsPdu(settings);
    }

    /**
     * Moves the window to the user data of one message that holds a whole push.
     *
     * @param buffer that holds the user data, header included.
     * @param offset of its first octet.
     * @param length in octets.
     * @return a fault, or {@link Fault#NONE}; {@link Fault#MISSING_PART} if this is one of several parts.
     */
    public long wrapUserData(DirectBuffer buffer, int offset, int length) {
        header.wrap(buffer, offset, length);
        long fault = header.check();
        if (fault != Fault.NONE) {
            return fault;
        }
        if (header.isConcatenated() && header.total() > 1) {
            return Fault.of(Fault.MISSING_PART, Fault.NO_FIELD, 0);
        }
        int skipped = header.octets().capacity();
        return wrap(buffer, offset + skipped, length - skipped);
    }

    /**
     * Moves the window to a PDU of WSP.
     *
     * @param buffer that holds the PDU.
     * @param offset of its first octet.
     * @param length in octets.
     * @return a fault, or {@link Fault#NONE}; {@link Fault#WRONG_TYPE} if it is no push.
     */
    public long wrap(DirectBuffer buffer, int offset, int length) {
        push.wrap(buffer, offset, length);
        long fault = push.check();
        if (fault != Fault.NONE) {
            return fault;
        }
        int type = buffer.getByte(offset + TYPE_POSITION) & 0xFF;
        boolean known = type == PduType.PUSH || type == PduType.CONFIRMED_PUSH;
        return known ? Fault.NONE : Fault.of(Fault.WRONG_TYPE, Fault.NO_FIELD, TYPE_POSITION);
    }

    /** {@return the PDU of WSP} */
    public WspPush pdu() {
        return push;
    }

    /** {@return what the push brings} */
    public PushKind kind() {
        return PushKind.of(push.contentType());
    }

    /** {@return the number of X-Wap-Application-Id, see {@link org.heliograph.wap.wsp.PushApplication}; -1 if there is none} */
    public long applicationId() {
        Headers headers = push.headers();
        return headers.find(HeaderName.X_WAP_APPLICATION_ID) ? headers.number() : -1;
    }

    /**
     * Reads the document.
     *
     * @param document to fill, of the kind of this push.
     * @return a fault of the document, or {@link Fault#NONE}; {@link Fault#WRONG_TYPE} if it is of another kind.
     */
    public long read(PushDocument document) {
        if (document.kind() != kind()) {
            return Fault.of(Fault.WRONG_TYPE, Fault.NO_FIELD, 0);
        }
        DirectBuffer data = push.data();
        return document.read(documents.wrap(data, 0, data.capacity()));
    }

    /**
     * {@return the PDU of MMS, to be checked by the caller; null if the push brings none; moves at the next call}
     */
    public MmsPdu mms() {
        if (kind() != PushKind.MMS) {
            return null;
        }
        DirectBuffer data = push.data();
        return mms.wrap(data, 0, data.capacity());
    }

    /**
     * {@return whether the code that a provisioning push carries is right}
     *
     * @param keyed that computes it.
     */
    public boolean isSignedBy(ProvisioningMac keyed) {
        ContentType type = push.contentType();
        Parameters parameters = type.parameters();
        DirectBuffer data = push.data();
        return parameters.find(ParameterName.MAC) && keyed.verify(data, 0, data.capacity(), parameters.text());
    }
}

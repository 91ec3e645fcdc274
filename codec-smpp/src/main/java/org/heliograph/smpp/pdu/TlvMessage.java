package org.heliograph.smpp.pdu;

import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NulSearch;
import org.heliograph.codec.NumberTlv;
import org.heliograph.codec.OctetsTlv;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextTlv;
import org.heliograph.codec.Tlv;
import org.heliograph.codec.TlvCursor;
import org.heliograph.codec.TlvSet;

/**
 * A PDU that TLVs may follow (§6): every one but those that only 3.3 has. Unknown ones and those of vendors are kept, in
 * wire order and with duplicates.
 *
 * @param <M> the concrete message.
 */
public abstract class TlvMessage<M extends TlvMessage<M>> extends SmppMessage<M> {
    private final TlvSet set;
    private final TlvCursor tlvs;
    private final TlvCursor finder;

    /**
     * Makes a flyweight.
     *
     * @param type     of the message.
     * @param settings of reading and writing.
     * @param set      the field of the TLVs.
     */
    protected TlvMessage(MessageType<M> type, Settings settings, TlvSet set) {
        super(type, settings);
        this.set = set;
        tlvs = new TlvCursor(this, set);
        finder = new TlvCursor(this, set);
    }

    /** {@return the TLVs, before the first one; moves with the next call} */
    public final TlvCursor tlvs() {
        return tlvs.rewind();
    }

    /**
     * Looks in one go at a PDU of one text and TLVs, as the responses with a message_id are; see {@link #isPlain}.
     */
    final boolean isPlainId(UnsafeBuffer frame) {
        if (!isPlainHead(frame)) {
            return false;
        }
        int limit = frame.capacity();
        byte[] base = frame.byteArray();
        long address = frame.addressOffset();
        int end = NulSearch.end(base, address, type().shape().b0(), limit);
        return end > 0
                && TlvSet.fill(base, address, end, limit, settings().limits().tlvs())
                && indexed(end, limit, 0);
    }

    /** The field of the TLVs. */
    final TlvSet set() {
        return set;
    }

    /** A cursor that the caller of {@link #tlvs()} does not see move. */
    final TlvCursor finder() {
        return finder;
    }

    /**
     * {@return whether there is a TLV of a kind}
     *
     * @param tlv see {@link org.heliograph.smpp.SmppTlv}.
     */
    public final boolean hasTlv(Tlv tlv) {
        return finder.find(tlv);
    }

    /**
     * Appends a TLV.
     *
     * @param tlv   whose value is a number.
     * @param value to set.
     * @return this.
     * @throws IllegalArgumentException if the value does not fit.
     */
    public final M addTlv(NumberTlv tlv, long value) {
        return append(set, tlv, value);
    }

    /**
     * Appends a TLV.
     *
     * @param tlv  whose value is a text.
     * @param text ASCII characters.
     * @return this.
     * @throws IllegalArgumentException if the text does not fit.
     */
    public final M addTlv(TextTlv tlv, CharSequence text) {
        return append(set, tlv, text);
    }

    /**
     * Appends a TLV.
     *
     * @param tlv    whose value is octets.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets.
     * @return this.
     * @throws IllegalArgumentException if the octets are too few or too many.
     */
    public final M addTlv(OctetsTlv tlv, DirectBuffer source, int offset, int length) {
        return append(set, tlv, source, offset, length);
    }

    /**
     * Appends a TLV of any tag.
     *
     * @param tag    0 to 65,535.
     * @param source to copy from.
     * @param offset of the octets in {@code source}.
     * @param length in octets, 0 to 65,535.
     * @return this.
     * @throws IllegalArgumentException if the tag or the length does not fit.
     */
    @SuppressWarnings("unchecked")
    public final M addTlv(int tag, DirectBuffer source, int offset, int length) {
        set.append(this, tag, source, offset, length);
        return (M) this;
    }

    /**
     * {@return the first TLV that the document demands of this message and that is not there, null if there is none} What
     * other TLVs need comes first: both of dest_addr_np_information and dest_addr_np_country beside a number that was
     * ported, and as many of a pair as there are of the other (§4.7, §6).
     */
    public final Tlv missingTlv() {
        return set.lacking(frame(), position(set), end(set));
    }

    /** {@return the fault of a message that lacks a TLV, which {@link #missingTlv()} names, or {@link Fault#NONE}} */
    final long lackOf(Tlv missing) {
        return missing == null ? Fault.NONE : Fault.of(Fault.MISSING_PART, set, position(set));
    }
}

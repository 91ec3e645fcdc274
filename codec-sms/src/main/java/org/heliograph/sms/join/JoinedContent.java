package org.heliograph.sms.join;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.protocol.JoinedMessage;
import org.heliograph.codec.protocol.JoinedPart;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.SmsPayload;

/** A long message, copied out of the joiner: who sent it to whom, its text or octets, and what they are for. */
final class JoinedContent implements JoinedMessage {
    private final List<JoinedPart> parts = new ArrayList<>();
    private final byte[] copy;
    private final DirectBuffer octets;
    private final String source;
    private final String destination;
    private final String reference;
    private final boolean isText;
    private final String text;
    private final long fault;
    private final boolean hasPorts;
    private final PayloadKey datagram = new PayloadKey(SmsPayload.DATAGRAM);
    private final boolean isOctets;

    /**
     * Copies a message.
     *
     * @param set      whose parts are all there.
     * @param alphabet of its parts.
     * @param reader   of texts.
     */
    JoinedContent(PartSet set, int alphabet, PartsText reader, String source, String destination) {
        int at = 0;
        for (set.rewind(); set.next(); ) {
            int length = set.body().capacity();
            parts.add(new JoinedPart(set.part(), PartTag.mark(set.tag()), at, length));
            at += length;
        }
        copy = new byte[at];
        UnsafeBuffer target = new UnsafeBuffer(copy);
        set.getBodies(target, 0);
        octets = target;
        this.source = source;
        this.destination = destination;
        reference = Long.toUnsignedString(set.reference());
        isText = Alphabet.isText(alphabet);
        text = isText ? reader.read(set, octets, alphabet) : null;
        fault = isText ? reader.fault() : Fault.NONE;
        hasPorts = set.portBits() > 0;
        isOctets = alphabet != Alphabet.GSM7_PACKED;
        datagram.set(SmsPayload.DESTINATION_PORT, set.destinationPort())
                .set(SmsPayload.SOURCE_PORT, set.sourcePort())
                .set(SmsPayload.ALPHABET, alphabet);
    }

    @Override
    public List<JoinedPart> parts() {
        return parts;
    }

    @Override
    public DirectBuffer octets() {
        return octets;
    }

    @Override
    public void show(FieldVisitor visitor) {
        int length = copy.length;
        visitor.beginMessage("sms", "joined", 0, length);
        showUnlessEmpty("source", source, visitor);
        showUnlessEmpty("destination", destination, visitor);
        visitor.derived("reference", 0, length, reference);
        if (hasPorts) {
            long to = datagram.get(SmsPayload.DESTINATION_PORT, 0);
            visitor.derived(
                    "ports", 0, length, "destination " + to + ", source " + datagram.get(SmsPayload.SOURCE_PORT, 0));
        }
        if (text != null) {
            visitor.derived("text", 0, length, text);
        } else if (!isText) {
            visitor.derived("octets", 0, length, HexFormat.of().formatHex(copy));
        }
        if (hasPorts && isOctets) {
            visitor.payload(datagram, 0, length, octets);
        }
        if (fault != Fault.NONE) {
            visitor.fault(fault, null);
        }
        visitor.endMessage();
    }

    private void showUnlessEmpty(String name, String value, FieldVisitor visitor) {
        if (!value.isEmpty()) {
            visitor.derived(name, 0, copy.length, value);
        }
    }
}

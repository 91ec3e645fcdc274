package org.heliograph.sms;

import static java.nio.ByteOrder.BIG_ENDIAN;

import org.agrona.MutableDirectBuffer;

/**
 * A cursor over the parts of a {@link MessagePlan}: writes one after the other, header and content, into the caller's
 * buffer. Where fields beside the content mark the parts ({@link Segmentation#marksInHeader(boolean)}), they take
 * {@link #reference()}, {@link #total()} and {@link #number()}.
 *
 * <p>The elements of a header come in this order: the mark, ports, locking shift, single shift, others.
 *
 * <p>Belongs to one thread; allocates nothing.
 */
public final class MessageSplitter {
    private MessagePlan plan;
    private int reference;
    private int part;
    private int headerLength;
    private int fillBits;

    /** Makes a cursor over nothing. */
    public MessageSplitter() {}

    /**
     * Goes before the first part.
     *
     * @param ofPlan          without a fault; keeps its text until all is written.
     * @param commonReference what the parts have in common; its low bits are taken, as many as the reference has.
     * @return this.
     */
    public MessageSplitter begin(MessagePlan ofPlan, int commonReference) {
        plan = ofPlan;
        Segmentation segmentation = plan.segmentation();
        reference = commonReference & (1 << segmentation.referenceBits()) - 1;
        part = -1;
        headerLength = segmentation.headerLength(tables(), isMarked());
        fillBits = plan.alphabet() == Alphabet.GSM7_PACKED ? Septets.fillBits(headerLength) : 0;
        return this;
    }

    private int tables() {
        return Gsm7Choice.tables(plan.locking(), plan.single());
    }

    /** Whether the header marks the part. */
    private boolean isMarked() {
        return plan.parts() > 1 && plan.segmentation().marksInHeader();
    }

    /** {@return whether there is a next part; the cursor stands on it} */
    public boolean next() {
        if (plan == null || part + 1 >= plan.parts()) {
            return false;
        }
        part++;
        return true;
    }

    /** {@return the number of parts, 1 to 255} */
    public int total() {
        return plan.parts();
    }

    /** {@return which part it is, from 1} */
    public int number() {
        return part + 1;
    }

    /** {@return what the parts have in common, 8 or 16 bits} */
    public int reference() {
        return reference;
    }

    /** {@return the first character of the part, or octet of octets} */
    public int from() {
        return plan.cuts().from(part);
    }

    /** {@return behind the last character of the part, or octet of octets} */
    public int to() {
        return plan.cuts().to(part);
    }

    /** {@return the units of the part without its header: septets, UCS-2 units, octets of other alphabets} */
    public int units() {
        return plan.cuts().length(part) / Segmentation.unit(plan.alphabet());
    }

    /** {@return the octets of the header, UDHL included; 0 if there is none, then the message has no UDHI} */
    public int headerLength() {
        return headerLength;
    }

    /** {@return the octets that {@link #write} writes} */
    public int length() {
        int content = plan.cuts().length(part);
        boolean isPacked = plan.alphabet() == Alphabet.GSM7_PACKED;
        return headerLength + (isPacked ? Septets.octets(content, fillBits) : content);
    }

    /** {@return TP-UDL: septets for a 7-bit text, octets for others, the header included} */
    public int userDataLength() {
        boolean isSeptets = MessagePlan.isSeptets(plan.alphabet());
        return plan.cuts().length(part) + (isSeptets ? Septets.headerSeptets(headerLength) : headerLength);
    }

    /**
     * Writes the part.
     *
     * @param buffer to write to.
     * @param index  to write to.
     * @return the octets written, {@link #length()}.
     */
    public int write(MutableDirectBuffer buffer, int index) {
        if (headerLength > 0) {
            writeHeader(buffer, index);
        }
        plan.write(part, buffer, index + headerLength, fillBits);
        return length();
    }

    private void writeHeader(MutableDirectBuffer buffer, int index) {
        Segmentation segmentation = plan.segmentation();
        buffer.putByte(index, (byte) (headerLength - 1));
        int at = index + 1;
        if (isMarked()) {
            at = writeMark(buffer, at);
        }
        at = writeElements(buffer, at, segmentation.ports());
        at = writeLanguage(buffer, at, InformationElement.NATIONAL_LANGUAGE_LOCKING_SHIFT, plan.locking());
        at = writeLanguage(buffer, at, InformationElement.NATIONAL_LANGUAGE_SINGLE_SHIFT, plan.single());
        writeElements(buffer, at, segmentation.others());
    }

    private int writeMark(MutableDirectBuffer buffer, int index) {
        boolean isWide = plan.segmentation().referenceBits() == Short.SIZE;
        int at = writeElement(
                buffer,
                index,
                isWide ? InformationElement.CONCATENATED_16 : InformationElement.CONCATENATED_8,
                isWide ? 4 : 3);
        if (isWide) {
            buffer.putShort(at, (short) reference, BIG_ENDIAN);
            at += Short.BYTES;
        } else {
            buffer.putByte(at++, (byte) reference);
        }
        buffer.putByte(at++, (byte) total());
        buffer.putByte(at++, (byte) number());
        return at;
    }

    private static int writeLanguage(MutableDirectBuffer buffer, int index, int id, int language) {
        if (language == NationalLanguage.DEFAULT) {
            return index;
        }
        int at = writeElement(buffer, index, id, 1);
        buffer.putByte(at, (byte) language);
        return at + 1;
    }

    private static int writeElement(MutableDirectBuffer buffer, int index, int id, int length) {
        buffer.putByte(index, (byte) id);
        buffer.putByte(index + 1, (byte) length);
        return index + 2;
    }

    private static int writeElements(MutableDirectBuffer buffer, int index, byte[] elements) {
        buffer.putBytes(index, elements);
        return index + elements.length;
    }
}

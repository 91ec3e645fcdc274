package org.heliograph.codec;

/**
 * A TLV whose value is raw octets.
 *
 * @param info  tag, name and meaning.
 * @param least least length in octets.
 * @param most  greatest length in octets.
 */
public record OctetsTlv(TlvInfo info, int least, int most) implements Tlv {
    @Override
    public String wireType() {
        return "octets";
    }
}

package org.heliograph.smpp;

/**
 * Octets of dest_telematics_id, and of source_telematics_id where it has two, as one number (§6): in 5.0 for GSM the
 * first octet is the protocol id and the second one reserved.
 */
public final class TelematicsId {
    private TelematicsId() {}

    /**
     * {@return the number for a protocol id of GSM}
     *
     * @param protocolId 0 to 255.
     * @throws IllegalArgumentException if it does not fit an octet.
     */
    public static int ofProtocolId(int protocolId) {
        if (protocolId < 0 || protocolId > 0xFF) {
            throw new IllegalArgumentException("protocolId=" + protocolId + " is outside 0 to 255");
        }
        return protocolId << Byte.SIZE;
    }

    /**
     * {@return the protocol id of GSM}
     *
     * @param telematicsId to read, as a number of two octets.
     */
    public static int protocolId(int telematicsId) {
        return telematicsId >> Byte.SIZE & 0xFF;
    }
}

package org.heliograph.sms.join;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.agrona.DirectBuffer;
import org.heliograph.codec.PayloadKey;
import org.heliograph.sms.SmsAddress;
import org.heliograph.sms.SmsPayload;

/**
 * The address of one side of a message, read where a {@link PayloadKey} says that it is. An address that does not fit a
 * {@link MessagePart}, and a list of them, are told from others by a digest in their place.
 */
final class KeyAddress {
    private static final int MAX_SHOWN_DIGEST = 31;

    private final String typeName;
    private final String positionName;
    private final String lengthName;
    private final String digitsName;
    private final String countName;
    private final SmsAddress semiOctets = new SmsAddress();
    private int type;
    private int count;
    private String text = "";

    private KeyAddress(String typeName, String positionName, String lengthName, String digitsName, String countName) {
        this.typeName = typeName;
        this.positionName = positionName;
        this.lengthName = lengthName;
        this.digitsName = digitsName;
        this.countName = countName;
    }

    static KeyAddress source() {
        return new KeyAddress(
                SmsPayload.SOURCE_TYPE,
                SmsPayload.SOURCE_POSITION,
                SmsPayload.SOURCE_LENGTH,
                SmsPayload.SOURCE_DIGITS,
                "");
    }

    static KeyAddress destination() {
        return new KeyAddress(
                SmsPayload.DESTINATION_TYPE,
                SmsPayload.DESTINATION_POSITION,
                SmsPayload.DESTINATION_LENGTH,
                SmsPayload.DESTINATION_DIGITS,
                SmsPayload.DESTINATIONS);
    }

    KeyAddress read(PayloadKey key, DirectBuffer frame) {
        type = (int) key.get(typeName, 0) & Address.MAX_TYPE;
        count = (int) key.get(countName, 1);
        int position = (int) key.get(positionName, 0);
        int digits = (int) key.get(digitsName, -1);
        if (digits >= 0) {
            text = semiOctets.wrap(frame, position, digits, type).toString();
        } else {
            byte[] octets = new byte[(int) key.get(lengthName, 0)];
            frame.getBytes(position, octets);
            text = count > 1 ? digest(octets) : upToNul(octets);
        }
        if (!fits()) {
            text = digest(text.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    private static String upToNul(byte[] octets) {
        String all = new String(octets, StandardCharsets.ISO_8859_1);
        int nul = all.indexOf('\0');
        return nul < 0 ? all : all.substring(0, nul);
    }

    private boolean fits() {
        return text.length() <= Address.MAX_LENGTH && text.chars().allMatch(c -> c <= 0xFF);
    }

    private static String digest(byte[] octets) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(octets);
            return "#" + HexFormat.of().formatHex(digest, 0, MAX_SHOWN_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    int type() {
        return type;
    }

    /** What tells the address from others. */
    String text() {
        return text;
    }

    /** The address for people. */
    String shown() {
        return count > 1 ? count + " addresses" : text;
    }
}

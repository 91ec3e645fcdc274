package org.heliograph.wap.wbxml;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.agrona.DirectBuffer;
import org.heliograph.codec.ValueTable;

/**
 * The MAC of a provisioning push (connectivity push of the WSP reference, §5 there): HMAC-SHA1 over the document, as 40
 * upper-case hexadecimal digits in the parameter MAC of the content type, beside the method in the parameter SEC.
 *
 * <p>The keys: for {@link #USERPIN} the digits of the PIN; for {@link #NETWPIN} the IMSI as semi-octets; for
 * {@link #USERNETWPIN} the IMSI and then the PIN; for {@link #USERPINMAC} a PIN that is itself computed, given to the user,
 * and used here like that of {@link #USERPIN}: how it is computed is the sender's affair. Only USERPIN has been checked
 * against messages of others; the forms with an IMSI and USERPINMAC are NOT cross-checked.
 *
 * <p>Allocates; used by one thread.
 */
public final class ProvisioningMac {
    /** Method: the network PIN, which is the IMSI. Not cross-checked. */
    public static final int NETWPIN = 0;
    /** Method: the PIN of the user. */
    public static final int USERPIN = 1;
    /** Method: both, the network PIN first. Not cross-checked. */
    public static final int USERNETWPIN = 2;
    /** Method: a PIN that the sender computed and gave to the user. Not cross-checked. */
    public static final int USERPINMAC = 3;

    /** Length of a MAC in characters. */
    public static final int LENGTH = 40;

    private static final ValueTable METHODS = ValueTable.named("SEC")
            .value(NETWPIN, "NETWPIN")
            .value(USERPIN, "USERPIN")
            .value(USERNETWPIN, "USERNETWPIN")
            .value(USERPINMAC, "USERPINMAC");

    private static final String ALGORITHM = "HmacSHA1";
    private static final int MOST_IMSI_DIGITS = 15;

    private final Mac mac;

    private ProvisioningMac(byte[] key) {
        if (key.length == 0) {
            throw new IllegalArgumentException("an empty key");
        }
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("the JDK lacks " + ALGORITHM, e);
        }
    }

    /**
     * {@return what computes MACs with the PIN of a user, for {@link #USERPIN} and {@link #USERPINMAC}}
     *
     * @param pin digits.
     */
    public static ProvisioningMac ofUserPin(CharSequence pin) {
        return new ProvisioningMac(pinOctets(pin));
    }

    /**
     * {@return what computes MACs with a network PIN, for {@link #NETWPIN}} Not cross-checked.
     *
     * @param imsi 6 to 15 digits.
     */
    public static ProvisioningMac ofNetworkPin(CharSequence imsi) {
        return new ProvisioningMac(imsiOctets(imsi));
    }

    /**
     * {@return what computes MACs with both PINs, for {@link #USERNETWPIN}} Not cross-checked.
     *
     * @param imsi 6 to 15 digits.
     * @param pin  digits.
     */
    public static ProvisioningMac ofBothPins(CharSequence imsi, CharSequence pin) {
        byte[] network = imsiOctets(imsi);
        byte[] user = pinOctets(pin);
        byte[] key = Arrays.copyOf(network, network.length + user.length);
        System.arraycopy(user, 0, key, network.length, user.length);
        return new ProvisioningMac(key);
    }

    /**
     * {@return what computes MACs with a key in octets, for networks whose PIN has another form}
     *
     * @param key octets, at least one.
     */
    public static ProvisioningMac ofKey(byte[] key) {
        return new ProvisioningMac(key.clone());
    }

    /**
     * {@return the name of a method, null if there is none}
     *
     * @param sec value of the parameter SEC.
     */
    public static String method(int sec) {
        return METHODS.name(sec);
    }

    /**
     * {@return the MAC of a document as 40 upper-case hexadecimal digits}
     *
     * @param document holds it.
     * @param offset   where it starts.
     * @param length   in octets.
     */
    public String compute(DirectBuffer document, int offset, int length) {
        byte[] digest = digest(document, offset, length);
        StringBuilder digits = new StringBuilder(LENGTH);
        for (byte octet : digest) {
            digits.append(Character.toUpperCase(Character.forDigit(octet >> 4 & 0x0F, 16)));
            digits.append(Character.toUpperCase(Character.forDigit(octet & 0x0F, 16)));
        }
        return digits.toString();
    }

    /**
     * {@return whether a MAC is that of a document} The time does not depend on where they differ.
     *
     * @param document holds it.
     * @param offset   where it starts.
     * @param length   in octets.
     * @param given    the MAC as it came: 40 hexadecimal digits, in lower case as well; anything else is not right.
     */
    public boolean verify(DirectBuffer document, int offset, int length, CharSequence given) {
        byte[] digest = digest(document, offset, length);
        byte[] wanted = new byte[digest.length];
        boolean sound = given.length() == LENGTH;
        for (int i = 0; sound && i < LENGTH; i++) {
            int digit = given.charAt(i) < 0x80 ? Character.digit(given.charAt(i), 16) : -1;
            sound = digit >= 0;
            wanted[i / 2] |= (byte) (i % 2 == 0 ? digit << 4 : digit & 0x0F);
        }
        return sound & MessageDigest.isEqual(digest, wanted);
    }

    private byte[] digest(DirectBuffer document, int offset, int length) {
        byte[] octets = new byte[length];
        document.getBytes(offset, octets);
        return mac.doFinal(octets);
    }

    private static byte[] pinOctets(CharSequence pin) {
        requireDigits("PIN", pin, 1, Integer.MAX_VALUE);
        return pin.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * {@return an IMSI as semi-octets: the first digit in the high half of the first octet, whose low half tells 1 or, for
     * an odd number of digits, 9; then two digits an octet, the earlier one in the low half; F fills up} Not cross-checked.
     *
     * @param imsi 6 to 15 digits.
     */
    public static byte[] imsiOctets(CharSequence imsi) {
        requireDigits("IMSI", imsi, 6, MOST_IMSI_DIGITS);
        int count = imsi.length();
        byte[] octets = new byte[count / 2 + 1];
        octets[0] = (byte) (digit(imsi, 0) << 4 | (count % 2 == 0 ? 0x01 : 0x09));
        for (int i = 1; i < octets.length; i++) {
            int high = 2 * i < count ? digit(imsi, 2 * i) : 0x0F;
            octets[i] = (byte) (high << 4 | digit(imsi, 2 * i - 1));
        }
        return octets;
    }

    private static int digit(CharSequence text, int index) {
        return text.charAt(index) - '0';
    }

    /** The digits are secret, so they are not in the message. */
    private static void requireDigits(String what, CharSequence text, int least, int most) {
        boolean sound = text.length() >= least && text.length() <= most;
        for (int i = 0; sound && i < text.length(); i++) {
            sound = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        if (!sound) {
            throw new IllegalArgumentException(what + ": wanted digits, at least " + least + ", at most " + most);
        }
    }
}

package org.heliograph.cli.smpp;

import java.util.HexFormat;

/**
 * A field as tshark shows it.
 *
 * @param filter   name of the field in Wireshark; empty where it has none.
 * @param position of its first octet in the frame.
 * @param size     in octets.
 * @param text     that is shown as its value.
 * @param value    octets as hexadecimal digits; of a field of some bits all octets that hold them.
 * @param label    name and value in words.
 */
record Shown(String filter, int position, int size, String text, String value, String label) {
    /** {@return the octets that the field was read from} */
    byte[] octets() {
        return HexFormat.of().parseHex(value);
    }

    /** {@return the name in the label of a field that shows its number in brackets behind it} */
    String nameInLabel() {
        return label.replaceFirst("^[^:]*: (.*?) \\(0x\\p{XDigit}+\\).*$", "$1");
    }
}

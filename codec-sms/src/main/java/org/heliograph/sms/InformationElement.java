package org.heliograph.sms;

import org.heliograph.codec.ValueTable;

/**
 * Identifiers of the elements of a user data header (TS 23.040 §9.2.3.24). Lengths are those of the data, in octets;
 * where none is given it varies.
 */
public final class InformationElement {
    /** Part of a long message, reference of 8 bits: reference, total, part. Length 3. */
    public static final int CONCATENATED_8 = 0x00;
    /** A mailbox of the subscriber holds messages: what to do with the text and of what kind, how many. Length 2. */
    public static final int SPECIAL_SMS_MESSAGE_INDICATION = 0x01;
    /** Ports of 8 bits: destination, source. Length 2. */
    public static final int PORTS_8 = 0x04;
    /** Ports of 16 bits: destination, source. Length 4. */
    public static final int PORTS_16 = 0x05;
    /** Which status reports the sender asks the message centre for. Length 1. */
    public static final int SMSC_CONTROL_PARAMETERS = 0x06;
    /** Who wrote the elements that follow: 1 sender, 2 receiver, 3 message centre. Length 1. */
    public static final int UDH_SOURCE_INDICATOR = 0x07;
    /** Part of a long message, reference of 16 bits: reference, total, part. Length 4. */
    public static final int CONCATENATED_16 = 0x08;
    /** A message of the Wireless Control Message Protocol. */
    public static final int WIRELESS_CONTROL_MESSAGE_PROTOCOL = 0x09;
    /** Format of a stretch of the text: start, length, mode, perhaps colour. Length 3 or 4. */
    public static final int TEXT_FORMATTING = 0x0A;
    /** A sound that the handset has: position, number. Length 2. */
    public static final int PREDEFINED_SOUND = 0x0B;
    /** A sound in iMelody: position, sound. Length 1 to 129. */
    public static final int USER_DEFINED_SOUND = 0x0C;
    /** An animation that the handset has: position, number. Length 2. */
    public static final int PREDEFINED_ANIMATION = 0x0D;
    /** Four pictures of 16 by 16 dots: position, pictures. Length 129. */
    public static final int LARGE_ANIMATION = 0x0E;
    /** Four pictures of 8 by 8 dots: position, pictures. Length 33. */
    public static final int SMALL_ANIMATION = 0x0F;
    /** A picture of 32 by 32 dots: position, picture. Length 129. */
    public static final int LARGE_PICTURE = 0x10;
    /** A picture of 16 by 16 dots: position, picture. Length 33. */
    public static final int SMALL_PICTURE = 0x11;
    /** A picture of any size: position, width in octets, height in dots, picture. Length 3 or more. */
    public static final int VARIABLE_PICTURE = 0x12;
    /** Objects that the handset joins and offers to use: their number. Length 1. */
    public static final int USER_PROMPT_INDICATOR = 0x13;
    /** An object that may run on over parts: reference, length, control, type, position, object. Length 7 or more. */
    public static final int EXTENDED_OBJECT = 0x14;
    /** An extended object once more: reference, position. Length 3. */
    public static final int REUSED_EXTENDED_OBJECT = 0x15;
    /** Extended objects are compressed: algorithm, length, octets. Length 3 or more. */
    public static final int COMPRESSION_CONTROL = 0x16;
    /** Whether objects may be passed on: number of elements, attributes. Length 2. */
    public static final int OBJECT_DISTRIBUTION_INDICATOR = 0x17;
    /** A vector graphic: position, graphic. Length 1 or more. */
    public static final int STANDARD_WVG_OBJECT = 0x18;
    /** A vector graphic of the size of a character: position, graphic. Length 1 or more. */
    public static final int CHARACTER_SIZE_WVG_OBJECT = 0x19;
    /** A request for the data of extended objects. */
    public static final int EXTENDED_OBJECT_DATA_REQUEST_COMMAND = 0x1A;
    /** The text begins with the header of an e-mail: its length in characters. Length 1. */
    public static final int RFC_822_EMAIL_HEADER = 0x20;
    /** A link in the text: position, length of the title, length of the address, in characters. Length 4. */
    public static final int HYPERLINK_FORMAT = 0x21;
    /** The address to answer to in place of the sender's. */
    public static final int REPLY_ADDRESS = 0x22;
    /** What is new in a voice mailbox. */
    public static final int ENHANCED_VOICE_MAIL_INFORMATION = 0x23;
    /** Language of the extension table of a 7-bit text. Length 1. */
    public static final int NATIONAL_LANGUAGE_SINGLE_SHIFT = 0x24;
    /** Language of the base table of a 7-bit text. Length 1. */
    public static final int NATIONAL_LANGUAGE_LOCKING_SHIFT = 0x25;
    /** First of sixteen security headers of the SIM toolkit: a command packet. Often of length 0. */
    public static final int SIM_TOOLKIT_SECURITY = 0x70;
    /** First of 32 that two subscribers agree on. */
    public static final int SME_SPECIFIC = 0x80;
    /** First of 32 that a message centre has of its own. */
    public static final int SC_SPECIFIC = 0xC0;

    /** The identifiers with their names; those that are reserved have none. */
    public static final ValueTable VALUES = ValueTable.named("IEI")
            .value(CONCATENATED_8, "concatenated, 8-bit reference")
            .value(SPECIAL_SMS_MESSAGE_INDICATION, "special SMS message indication")
            .range(0x02, 0x02, null, "reserved")
            .range(0x03, 0x03, null, "not used: an old handset would show a line feed")
            .value(PORTS_8, "application port, 8-bit")
            .value(PORTS_16, "application port, 16-bit")
            .value(SMSC_CONTROL_PARAMETERS, "SMSC control parameters")
            .value(UDH_SOURCE_INDICATOR, "UDH source indicator")
            .value(CONCATENATED_16, "concatenated, 16-bit reference")
            .value(WIRELESS_CONTROL_MESSAGE_PROTOCOL, "wireless control message protocol")
            .value(TEXT_FORMATTING, "text formatting")
            .value(PREDEFINED_SOUND, "predefined sound")
            .value(USER_DEFINED_SOUND, "user defined sound")
            .value(PREDEFINED_ANIMATION, "predefined animation")
            .value(LARGE_ANIMATION, "large animation")
            .value(SMALL_ANIMATION, "small animation")
            .value(LARGE_PICTURE, "large picture")
            .value(SMALL_PICTURE, "small picture")
            .value(VARIABLE_PICTURE, "variable picture")
            .value(USER_PROMPT_INDICATOR, "user prompt indicator")
            .value(EXTENDED_OBJECT, "extended object")
            .value(REUSED_EXTENDED_OBJECT, "reused extended object")
            .value(COMPRESSION_CONTROL, "compression control")
            .value(OBJECT_DISTRIBUTION_INDICATOR, "object distribution indicator")
            .value(STANDARD_WVG_OBJECT, "standard WVG object")
            .value(CHARACTER_SIZE_WVG_OBJECT, "character size WVG object")
            .value(EXTENDED_OBJECT_DATA_REQUEST_COMMAND, "extended object data request command")
            .range(0x1B, 0x1F, null, "reserved for EMS")
            .value(RFC_822_EMAIL_HEADER, "RFC 822 e-mail header")
            .value(HYPERLINK_FORMAT, "hyperlink format")
            .value(REPLY_ADDRESS, "reply address")
            .value(ENHANCED_VOICE_MAIL_INFORMATION, "enhanced voice mail information")
            .value(NATIONAL_LANGUAGE_SINGLE_SHIFT, "national language single shift")
            .value(NATIONAL_LANGUAGE_LOCKING_SHIFT, "national language locking shift")
            .range(0x26, 0x6F, null, "reserved")
            .range(SIM_TOOLKIT_SECURITY, 0x7F, "SIM toolkit security header", "(U)SIM toolkit security header")
            .range(SME_SPECIFIC, 0x9F, "SME specific", "agreed between two SMEs")
            .range(0xA0, 0xBF, null, "reserved")
            .range(SC_SPECIFIC, 0xDF, "SC specific", "of a message centre's own")
            .range(0xE0, 0xFF, null, "reserved");

    private InformationElement() {}

    /**
     * {@return the name of an identifier, null if it is reserved}
     *
     * @param value to name.
     */
    public static String name(long value) {
        return VALUES.name(value);
    }

    /**
     * {@return whether an element is a security header of the (U)SIM toolkit: 0x70 to 0x7F}
     *
     * @param id of the element.
     */
    public static boolean isSecurityHeader(int id) {
        return id >= SIM_TOOLKIT_SECURITY && id < SME_SPECIFIC;
    }

    /**
     * {@return whether an element is private: agreed between two SMEs, or of a message centre's own}
     *
     * @param id of the element.
     */
    public static boolean isPrivate(int id) {
        return id >= SME_SPECIFIC && id <= 0x9F || id >= SC_SPECIFIC && id <= 0xDF;
    }
}

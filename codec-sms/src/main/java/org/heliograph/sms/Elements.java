package org.heliograph.sms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.heliograph.codec.Values;

/**
 * The elements of user data headers (§9.2.3.24) as a table: a descriptor for each number in their data, in the order of
 * the octets, and the kinds with their lengths. Reading, writing and printing come from it.
 *
 * <pre>{@code
 * while (header.next()) {
 *     if (header.id() == InformationElement.TEXT_FORMATTING) {
 *         format(header.number(Elements.TEXT_FORMATTING_START), header.number(Elements.TEXT_FORMATTING_LENGTH));
 *     }
 * }
 * }</pre>
 */
public final class Elements {
    /** Greatest length of the data of an element that is alone in its header, in octets. */
    static final int ANY = 0xFF - 2;

    private static final ElementKind[] KINDS = new ElementKind[0x100];
    private static final List<ElementKind> ALL = new ArrayList<>();

    /** What the parts of a message have in common. */
    public static final ElementField CONCATENATED_8_REFERENCE =
            first(InformationElement.CONCATENATED_8, "reference", 1, Values.ANY);

    /** Number of parts, 1 to 255. */
    public static final ElementField CONCATENATED_8_TOTAL = after(CONCATENATED_8_REFERENCE, "total", 1, Values.ANY);

    /** Which part it is, 1 to the number of parts. */
    public static final ElementField CONCATENATED_8_PART = after(CONCATENATED_8_TOTAL, "part", 1, Values.ANY);

    /** What waits and what becomes of the text, see {@link SpecialIndication}. */
    public static final ElementField INDICATION_TYPE =
            first(InformationElement.SPECIAL_SMS_MESSAGE_INDICATION, "type", 1, SpecialIndication.VALUES);

    /** Number of messages that wait; 255 for 255 or more. */
    public static final ElementField INDICATION_COUNT = after(INDICATION_TYPE, "count", 1, Values.ANY);

    /** Port that the content is for: 240 to 255 are free for applications. */
    public static final ElementField PORTS_8_DESTINATION =
            first(InformationElement.PORTS_8, "destination", 1, Values.ANY);

    /** Port that the content is from: 240 to 255 are free for applications. */
    public static final ElementField PORTS_8_SOURCE = after(PORTS_8_DESTINATION, "source", 1, Values.ANY);

    /** Port that the content is for. */
    public static final ElementField PORTS_16_DESTINATION =
            first(InformationElement.PORTS_16, "destination", 2, ApplicationPort.VALUES);

    /** Port that the content is from. */
    public static final ElementField PORTS_16_SOURCE = after(PORTS_16_DESTINATION, "source", 2, ApplicationPort.VALUES);

    /** What the sender asks of the message centre, see {@link SmscControl}. */
    public static final ElementField SMSC_CONTROL =
            first(InformationElement.SMSC_CONTROL_PARAMETERS, "control", 1, SmscControl.VALUES);

    /** Who wrote the elements that follow, see {@link UdhSource}. */
    public static final ElementField UDH_SOURCE =
            first(InformationElement.UDH_SOURCE_INDICATOR, "source", 1, UdhSource.VALUES);

    /** What the parts of a message have in common. */
    public static final ElementField CONCATENATED_16_REFERENCE =
            first(InformationElement.CONCATENATED_16, "reference", 2, Values.ANY);

    /** Number of parts, 1 to 255. */
    public static final ElementField CONCATENATED_16_TOTAL = after(CONCATENATED_16_REFERENCE, "total", 1, Values.ANY);

    /** Which part it is, 1 to the number of parts. */
    public static final ElementField CONCATENATED_16_PART = after(CONCATENATED_16_TOTAL, "part", 1, Values.ANY);

    /** First character that is formatted, from 0. */
    public static final ElementField TEXT_FORMATTING_START =
            first(InformationElement.TEXT_FORMATTING, "start", 1, Values.ANY);

    /** Number of characters; 0 for all that follow. */
    public static final ElementField TEXT_FORMATTING_LENGTH = after(TEXT_FORMATTING_START, "length", 1, Values.ANY);

    /** Alignment, size and style, see {@link TextMode}. */
    public static final ElementField TEXT_FORMATTING_MODE = after(TEXT_FORMATTING_LENGTH, "mode", 1, TextMode.VALUES);

    /** Colour of the text in bits 3-0 and behind it in bits 7-4; may be missing. */
    public static final ElementField TEXT_FORMATTING_COLOUR = after(TEXT_FORMATTING_MODE, "colour", 1, Values.ANY);

    /** Character at which it is played, from 0. */
    public static final ElementField PREDEFINED_SOUND_POSITION =
            first(InformationElement.PREDEFINED_SOUND, "position", 1, Values.ANY);

    /** Number of the sound. */
    public static final ElementField PREDEFINED_SOUND_NUMBER =
            after(PREDEFINED_SOUND_POSITION, "number", 1, Values.ANY);

    /** Character at which it is played, from 0; iMelody follows. */
    public static final ElementField USER_DEFINED_SOUND_POSITION =
            first(InformationElement.USER_DEFINED_SOUND, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0. */
    public static final ElementField PREDEFINED_ANIMATION_POSITION =
            first(InformationElement.PREDEFINED_ANIMATION, "position", 1, Values.ANY);

    /** Number of the animation. */
    public static final ElementField PREDEFINED_ANIMATION_NUMBER =
            after(PREDEFINED_ANIMATION_POSITION, "number", 1, Values.ANY);

    /** Character at which it is shown, from 0; 128 octets of pictures follow. */
    public static final ElementField LARGE_ANIMATION_POSITION =
            first(InformationElement.LARGE_ANIMATION, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0; 32 octets of pictures follow. */
    public static final ElementField SMALL_ANIMATION_POSITION =
            first(InformationElement.SMALL_ANIMATION, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0; 128 octets follow. */
    public static final ElementField LARGE_PICTURE_POSITION =
            first(InformationElement.LARGE_PICTURE, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0; 32 octets follow. */
    public static final ElementField SMALL_PICTURE_POSITION =
            first(InformationElement.SMALL_PICTURE, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0. */
    public static final ElementField VARIABLE_PICTURE_POSITION =
            first(InformationElement.VARIABLE_PICTURE, "position", 1, Values.ANY);

    /** Width in octets, 8 dots each. */
    public static final ElementField VARIABLE_PICTURE_WIDTH = after(VARIABLE_PICTURE_POSITION, "width", 1, Values.ANY);

    /** Height in dots; the picture follows. */
    public static final ElementField VARIABLE_PICTURE_HEIGHT = after(VARIABLE_PICTURE_WIDTH, "height", 1, Values.ANY);

    /** Number of the objects that follow and that are joined. */
    public static final ElementField USER_PROMPT_COUNT =
            first(InformationElement.USER_PROMPT_INDICATOR, "count", 1, Values.ANY);

    /** What the pieces of an object have in common; in its first piece, as all that follow. */
    public static final ElementField EXTENDED_OBJECT_REFERENCE =
            first(InformationElement.EXTENDED_OBJECT, "reference", 1, Values.ANY);

    /** Length of the whole object in octets. */
    public static final ElementField EXTENDED_OBJECT_LENGTH = after(EXTENDED_OBJECT_REFERENCE, "length", 2, Values.ANY);

    /** Whether it may be passed on, and whether it is one of the user's prompt. */
    public static final ElementField EXTENDED_OBJECT_CONTROL = after(EXTENDED_OBJECT_LENGTH, "control", 1, Values.ANY);

    /** Kind of the object. */
    public static final ElementField EXTENDED_OBJECT_TYPE = after(EXTENDED_OBJECT_CONTROL, "type", 1, Values.ANY);

    /** Character at which it is shown, from 0; the object follows. */
    public static final ElementField EXTENDED_OBJECT_POSITION = after(EXTENDED_OBJECT_TYPE, "position", 2, Values.ANY);

    /** Reference of the object. */
    public static final ElementField REUSED_OBJECT_REFERENCE =
            first(InformationElement.REUSED_EXTENDED_OBJECT, "reference", 1, Values.ANY);

    /** Character at which it is shown again, from 0. */
    public static final ElementField REUSED_OBJECT_POSITION = after(REUSED_OBJECT_REFERENCE, "position", 2, Values.ANY);

    /** How the octets are compressed. */
    public static final ElementField COMPRESSION_ALGORITHM =
            first(InformationElement.COMPRESSION_CONTROL, "algorithm", 1, Values.ANY);

    /** Number of compressed octets; they follow. */
    public static final ElementField COMPRESSION_LENGTH = after(COMPRESSION_ALGORITHM, "length", 2, Values.ANY);

    /** Number of the elements that it holds for; 0 for all that follow. */
    public static final ElementField OBJECT_DISTRIBUTION_COUNT =
            first(InformationElement.OBJECT_DISTRIBUTION_INDICATOR, "count", 1, Values.ANY);

    /** Bit 0 is 1 if the objects may not be passed on. */
    public static final ElementField OBJECT_DISTRIBUTION_ATTRIBUTES =
            after(OBJECT_DISTRIBUTION_COUNT, "attributes", 1, Values.ANY);

    /** Character at which it is shown, from 0; the graphic follows. */
    public static final ElementField STANDARD_WVG_POSITION =
            first(InformationElement.STANDARD_WVG_OBJECT, "position", 1, Values.ANY);

    /** Character at which it is shown, from 0; the graphic follows. */
    public static final ElementField CHARACTER_SIZE_WVG_POSITION =
            first(InformationElement.CHARACTER_SIZE_WVG_OBJECT, "position", 1, Values.ANY);

    /** Length of the header of an e-mail that begins the text, in characters. */
    public static final ElementField EMAIL_HEADER_LENGTH =
            first(InformationElement.RFC_822_EMAIL_HEADER, "length", 1, Values.ANY);

    /** Character at which the link stands, from 0. */
    public static final ElementField HYPERLINK_POSITION =
            first(InformationElement.HYPERLINK_FORMAT, "position", 2, Values.ANY);

    /** Length of its title in characters. */
    public static final ElementField HYPERLINK_TITLE_LENGTH = after(HYPERLINK_POSITION, "title length", 1, Values.ANY);

    /** Length of its address in characters, which follows the title. */
    public static final ElementField HYPERLINK_ADDRESS_LENGTH =
            after(HYPERLINK_TITLE_LENGTH, "address length", 1, Values.ANY);

    /** Language of the extension table, see {@link NationalLanguage}. */
    public static final ElementField SINGLE_SHIFT_LANGUAGE =
            first(InformationElement.NATIONAL_LANGUAGE_SINGLE_SHIFT, "language", 1, NationalLanguage.VALUES);

    /** Language of the base table, see {@link NationalLanguage}. */
    public static final ElementField LOCKING_SHIFT_LANGUAGE =
            first(InformationElement.NATIONAL_LANGUAGE_LOCKING_SHIFT, "language", 1, NationalLanguage.VALUES);

    static {
        kind(
                InformationElement.CONCATENATED_8,
                3,
                3,
                false,
                CONCATENATED_8_REFERENCE,
                CONCATENATED_8_TOTAL,
                CONCATENATED_8_PART);
        kind(InformationElement.SPECIAL_SMS_MESSAGE_INDICATION, 2, 2, true, INDICATION_TYPE, INDICATION_COUNT);
        kind(InformationElement.PORTS_8, 2, 2, false, PORTS_8_DESTINATION, PORTS_8_SOURCE);
        kind(InformationElement.PORTS_16, 4, 4, false, PORTS_16_DESTINATION, PORTS_16_SOURCE);
        kind(InformationElement.SMSC_CONTROL_PARAMETERS, 1, 1, false, SMSC_CONTROL);
        kind(InformationElement.UDH_SOURCE_INDICATOR, 1, 1, true, UDH_SOURCE);
        kind(
                InformationElement.CONCATENATED_16,
                4,
                4,
                false,
                CONCATENATED_16_REFERENCE,
                CONCATENATED_16_TOTAL,
                CONCATENATED_16_PART);
        kind(InformationElement.WIRELESS_CONTROL_MESSAGE_PROTOCOL, 0, ANY, true);
        kind(
                InformationElement.TEXT_FORMATTING,
                3,
                4,
                true,
                TEXT_FORMATTING_START,
                TEXT_FORMATTING_LENGTH,
                TEXT_FORMATTING_MODE,
                TEXT_FORMATTING_COLOUR);
        kind(InformationElement.PREDEFINED_SOUND, 2, 2, true, PREDEFINED_SOUND_POSITION, PREDEFINED_SOUND_NUMBER);
        kind(InformationElement.USER_DEFINED_SOUND, 1, 129, true, USER_DEFINED_SOUND_POSITION);
        kind(
                InformationElement.PREDEFINED_ANIMATION,
                2,
                2,
                true,
                PREDEFINED_ANIMATION_POSITION,
                PREDEFINED_ANIMATION_NUMBER);
        kind(InformationElement.LARGE_ANIMATION, 129, 129, true, LARGE_ANIMATION_POSITION);
        kind(InformationElement.SMALL_ANIMATION, 33, 33, true, SMALL_ANIMATION_POSITION);
        kind(InformationElement.LARGE_PICTURE, 129, 129, true, LARGE_PICTURE_POSITION);
        kind(InformationElement.SMALL_PICTURE, 33, 33, true, SMALL_PICTURE_POSITION);
        kind(
                InformationElement.VARIABLE_PICTURE,
                3,
                ANY,
                true,
                VARIABLE_PICTURE_POSITION,
                VARIABLE_PICTURE_WIDTH,
                VARIABLE_PICTURE_HEIGHT);
        kind(InformationElement.USER_PROMPT_INDICATOR, 1, 1, true, USER_PROMPT_COUNT);
        kind(
                InformationElement.EXTENDED_OBJECT,
                1,
                ANY,
                true,
                EXTENDED_OBJECT_REFERENCE,
                EXTENDED_OBJECT_LENGTH,
                EXTENDED_OBJECT_CONTROL,
                EXTENDED_OBJECT_TYPE,
                EXTENDED_OBJECT_POSITION);
        kind(InformationElement.REUSED_EXTENDED_OBJECT, 3, 3, true, REUSED_OBJECT_REFERENCE, REUSED_OBJECT_POSITION);
        kind(InformationElement.COMPRESSION_CONTROL, 3, ANY, false, COMPRESSION_ALGORITHM, COMPRESSION_LENGTH);
        kind(
                InformationElement.OBJECT_DISTRIBUTION_INDICATOR,
                2,
                2,
                true,
                OBJECT_DISTRIBUTION_COUNT,
                OBJECT_DISTRIBUTION_ATTRIBUTES);
        kind(InformationElement.STANDARD_WVG_OBJECT, 1, ANY, true, STANDARD_WVG_POSITION);
        kind(InformationElement.CHARACTER_SIZE_WVG_OBJECT, 1, ANY, true, CHARACTER_SIZE_WVG_POSITION);
        kind(InformationElement.EXTENDED_OBJECT_DATA_REQUEST_COMMAND, 0, ANY, false);
        kind(InformationElement.RFC_822_EMAIL_HEADER, 1, 1, false, EMAIL_HEADER_LENGTH);
        kind(
                InformationElement.HYPERLINK_FORMAT,
                4,
                4,
                true,
                HYPERLINK_POSITION,
                HYPERLINK_TITLE_LENGTH,
                HYPERLINK_ADDRESS_LENGTH);
        kind(InformationElement.REPLY_ADDRESS, 2, 12, false);
        kind(InformationElement.ENHANCED_VOICE_MAIL_INFORMATION, 1, ANY, false);
        kind(InformationElement.NATIONAL_LANGUAGE_SINGLE_SHIFT, 1, 1, false, SINGLE_SHIFT_LANGUAGE);
        kind(InformationElement.NATIONAL_LANGUAGE_LOCKING_SHIFT, 1, 1, false, LOCKING_SHIFT_LANGUAGE);
    }

    private Elements() {}

    private static ElementField first(int id, String name, int width, Values values) {
        return new ElementField(id, name, 0, width, values);
    }

    private static ElementField after(ElementField field, String name, int width, Values values) {
        return new ElementField(field.id(), name, field.end(), width, values);
    }

    private static void kind(int id, int least, int most, boolean repeats, ElementField... fields) {
        ElementKind kind = new ElementKind(id, least, most, repeats, List.of(fields));
        KINDS[id] = kind;
        ALL.add(kind);
    }

    /** {@return the kinds whose data the document describes, by identifier} */
    public static List<ElementKind> kinds() {
        return Collections.unmodifiableList(ALL);
    }

    /**
     * {@return the kind of an element; null for those that are reserved, private or hold a security header, whose data
     * the document does not describe}
     *
     * @param id of the element.
     */
    public static ElementKind kind(int id) {
        return id >= 0 && id < KINDS.length ? KINDS[id] : null;
    }
}

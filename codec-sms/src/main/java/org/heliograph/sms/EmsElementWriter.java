package org.heliograph.sms;

import org.agrona.DirectBuffer;

/**
 * Writes the elements of enhanced messages (§9.2.3.24.10) into the header that a {@link UserDataHeaderWriter} is writing:
 * formats of the text, sounds, pictures, objects. Positions count characters of the text, from 0.
 *
 * <pre>{@code
 * writer.wrap(buffer, offset, 140).concatenated8(7, 3, 1);
 * writer.ems().textFormatting(0, 5, TextMode.of(TextMode.LEFT, TextMode.NORMAL, TextMode.BOLD)).predefinedSound(5, 3);
 * int length = writer.finish();
 * }</pre>
 */
public final class EmsElementWriter {
    private final ElementWriter elements;

    EmsElementWriter(ElementWriter elements) {
        this.elements = elements;
    }

    /**
     * Formats a stretch of the text.
     *
     * @param start  first character, from 0.
     * @param length number of characters; 0 for all that follow.
     * @param mode   see {@link TextMode#of}.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter textFormatting(int start, int length, int mode) {
        elements.begin(InformationElement.TEXT_FORMATTING, 3);
        elements.put(Elements.TEXT_FORMATTING_START, start);
        elements.put(Elements.TEXT_FORMATTING_LENGTH, length);
        return end(Elements.TEXT_FORMATTING_MODE, mode);
    }

    /**
     * Formats and colours a stretch of the text.
     *
     * @param start  first character, from 0.
     * @param length number of characters; 0 for all that follow.
     * @param mode   see {@link TextMode#of}.
     * @param colour of the text in bits 3-0, behind it in bits 7-4.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter textFormatting(int start, int length, int mode, int colour) {
        elements.begin(InformationElement.TEXT_FORMATTING, 4);
        elements.put(Elements.TEXT_FORMATTING_START, start);
        elements.put(Elements.TEXT_FORMATTING_LENGTH, length);
        elements.put(Elements.TEXT_FORMATTING_MODE, mode);
        return end(Elements.TEXT_FORMATTING_COLOUR, colour);
    }

    /**
     * Plays a sound that the handset has.
     *
     * @param position character at which it is played, from 0.
     * @param number   of the sound.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter predefinedSound(int position, int number) {
        elements.begin(InformationElement.PREDEFINED_SOUND, 2);
        elements.put(Elements.PREDEFINED_SOUND_POSITION, position);
        return end(Elements.PREDEFINED_SOUND_NUMBER, number);
    }

    /**
     * Shows an animation that the handset has.
     *
     * @param position character at which it is shown, from 0.
     * @param number   of the animation.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter predefinedAnimation(int position, int number) {
        elements.begin(InformationElement.PREDEFINED_ANIMATION, 2);
        elements.put(Elements.PREDEFINED_ANIMATION_POSITION, position);
        return end(Elements.PREDEFINED_ANIMATION_NUMBER, number);
    }

    /**
     * Plays a sound in iMelody.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   at most 128 octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter userDefinedSound(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.USER_DEFINED_SOUND, 1 + length);
        elements.put(Elements.USER_DEFINED_SOUND_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows four pictures of 16 by 16 dots.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   128 octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter largeAnimation(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.LARGE_ANIMATION, 1 + length);
        elements.put(Elements.LARGE_ANIMATION_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows four pictures of 8 by 8 dots.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   32 octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter smallAnimation(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.SMALL_ANIMATION, 1 + length);
        elements.put(Elements.SMALL_ANIMATION_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows a picture of 32 by 32 dots.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   128 octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter largePicture(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.LARGE_PICTURE, 1 + length);
        elements.put(Elements.LARGE_PICTURE_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows a picture of 16 by 16 dots.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   32 octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter smallPicture(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.SMALL_PICTURE, 1 + length);
        elements.put(Elements.SMALL_PICTURE_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows a vector graphic.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   in octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter standardWvg(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.STANDARD_WVG_OBJECT, 1 + length);
        elements.put(Elements.STANDARD_WVG_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows a vector graphic of the size of a character.
     *
     * @param position character at which it comes, from 0.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   in octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter characterSizeWvg(int position, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.CHARACTER_SIZE_WVG_OBJECT, 1 + length);
        elements.put(Elements.CHARACTER_SIZE_WVG_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows a picture of any size.
     *
     * @param position character at which it is shown, from 0.
     * @param width    in octets of 8 dots.
     * @param height   in dots.
     * @param source   to copy from.
     * @param offset   of the octets in {@code source}.
     * @param length   in octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter variablePicture(
            int position, int width, int height, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.VARIABLE_PICTURE, 3 + length);
        elements.put(Elements.VARIABLE_PICTURE_POSITION, position);
        elements.put(Elements.VARIABLE_PICTURE_WIDTH, width);
        elements.put(Elements.VARIABLE_PICTURE_HEIGHT, height);
        return end(source, offset, length);
    }

    /**
     * Joins the objects that follow and offers them to the user.
     *
     * @param count of the objects.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter userPrompt(int count) {
        elements.begin(InformationElement.USER_PROMPT_INDICATOR, 1);
        return end(Elements.USER_PROMPT_COUNT, count);
    }

    /**
     * Begins an extended object; what does not fit goes on in the next parts by {@link UserDataHeaderWriter#element}.
     *
     * @param reference    0 to 255.
     * @param objectLength length of the whole object in octets.
     * @param control      bits of the document.
     * @param type         of the object.
     * @param position     character at which it is shown, from 0.
     * @param source       to copy from.
     * @param offset       of the octets in {@code source}.
     * @param length       in octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter extendedObject(
            int reference,
            int objectLength,
            int control,
            int type,
            int position,
            DirectBuffer source,
            int offset,
            int length) {
        elements.begin(InformationElement.EXTENDED_OBJECT, 7 + length);
        elements.put(Elements.EXTENDED_OBJECT_REFERENCE, reference);
        elements.put(Elements.EXTENDED_OBJECT_LENGTH, objectLength);
        elements.put(Elements.EXTENDED_OBJECT_CONTROL, control);
        elements.put(Elements.EXTENDED_OBJECT_TYPE, type);
        elements.put(Elements.EXTENDED_OBJECT_POSITION, position);
        return end(source, offset, length);
    }

    /**
     * Shows an extended object once more.
     *
     * @param reference of the object, 0 to 255.
     * @param position  character at which it is shown, from 0.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter reusedExtendedObject(int reference, int position) {
        elements.begin(InformationElement.REUSED_EXTENDED_OBJECT, 3);
        elements.put(Elements.REUSED_OBJECT_REFERENCE, reference);
        return end(Elements.REUSED_OBJECT_POSITION, position);
    }

    /**
     * Holds compressed extended objects, or the first of their octets.
     *
     * @param algorithm        0 to 255.
     * @param compressedLength of all compressed octets.
     * @param source           to copy from.
     * @param offset           of the octets in {@code source}.
     * @param length           in octets.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter compressionControl(
            int algorithm, int compressedLength, DirectBuffer source, int offset, int length) {
        elements.begin(InformationElement.COMPRESSION_CONTROL, 3 + length);
        elements.put(Elements.COMPRESSION_ALGORITHM, algorithm);
        elements.put(Elements.COMPRESSION_LENGTH, compressedLength);
        return end(source, offset, length);
    }

    /**
     * Tells whether objects may be passed on.
     *
     * @param count      of the elements that it holds for; 0 for all that follow.
     * @param attributes bit 0 is 1 if they may not.
     * @return this.
     * @throws IllegalArgumentException if a number does not fit, the element may not be there, or there is no room.
     */
    public EmsElementWriter objectDistribution(int count, int attributes) {
        elements.begin(InformationElement.OBJECT_DISTRIBUTION_INDICATOR, 2);
        elements.put(Elements.OBJECT_DISTRIBUTION_COUNT, count);
        return end(Elements.OBJECT_DISTRIBUTION_ATTRIBUTES, attributes);
    }

    private EmsElementWriter end(ElementField field, int value) {
        elements.put(field, value);
        elements.end();
        return this;
    }

    private EmsElementWriter end(DirectBuffer source, int offset, int length) {
        elements.putLast(source, offset, length);
        elements.end();
        return this;
    }
}

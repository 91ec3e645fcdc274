package org.heliograph.codec;

/** A field whose length is known only from the frame; its end is the anchor of what follows. */
public sealed interface VariableField extends Field
        permits Counted,
                CText,
                CustomField,
                Group,
                Repeated,
                RepeatedCText,
                Rest,
                TailCText,
                TailNumber,
                TailText,
                TlvSet {
    /** {@return which variable field of the layout this is, from 1; also the anchor that its end becomes} */
    int index();

    /**
     * Finds the end of the field, comparing every length with the frame.
     *
     * @param message whose frame is being indexed; everything before this field is readable.
     * @param start   where the field begins, at most {@code limit}.
     * @param limit   exclusive end of the frame.
     * @return the exclusive end of the field, or a fault.
     */
    long scan(Message<?> message, int start, int limit);

    /**
     * Closes a field that the encoder passed without giving it a value: writes its default.
     *
     * @param message that is being encoded.
     * @param start   where the field begins.
     * @return the exclusive end of the field.
     */
    int writeDefault(Message<?> message, int start);
}

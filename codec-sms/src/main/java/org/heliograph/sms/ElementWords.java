package org.heliograph.sms;

import java.util.Arrays;
import org.agrona.DirectBuffer;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.Hex;

/** Shows the elements of a user data header, those of one kind together; parts and ports are shown by others. */
final class ElementWords {
    /** A bit for each id that the header has: most headers have one or none. */
    private final long[] present = new long[4];

    private final StringBuilder words = new StringBuilder();
    private final SmsAddress address = new SmsAddress();
    private final VoiceMailInformation voiceMail = new VoiceMailInformation();

    ElementWords() {}

    /** Shows each kind at its first element. */
    void show(UserDataHeader header, FieldVisitor visitor) {
        Arrays.fill(present, 0);
        header.rewind();
        while (header.next()) {
            present[header.id() >>> 6] |= 1L << header.id();
        }
        for (int i = 0; i < present.length; i++) {
            for (long left = present[i]; left != 0; left &= left - 1) {
                int id = i * Long.SIZE + Long.numberOfTrailingZeros(left);
                if (isShown(id)) {
                    show(header, id, visitor);
                }
            }
        }
        header.rewind();
    }

    private static boolean isShown(int id) {
        boolean isOwn =
                switch (id) {
                    case InformationElement.CONCATENATED_8,
                            InformationElement.CONCATENATED_16,
                            InformationElement.PORTS_8,
                            InformationElement.PORTS_16 -> true;
                    default -> false;
                };
        return !isOwn && InformationElement.name(id) != null;
    }

    private void show(UserDataHeader header, int id, FieldVisitor visitor) {
        int first = 0;
        int length = 0;
        words.setLength(0);
        header.rewind();
        while (header.next()) {
            if (header.id() == id && header.isUsable()) {
                first = first == 0 ? header.position() : first;
                length = length == 0 ? UserDataHeader.ELEMENT_HEADER + header.length() : length;
                words.append(words.length() == 0 ? "" : "; ");
                append(header);
            }
        }
        if (first > 0) {
            visitor.derived(InformationElement.name(id), first, length, words);
        }
    }

    private void append(UserDataHeader header) {
        int id = header.id();
        ElementKind kind = Elements.kind(id);
        DirectBuffer data = header.data();
        if (kind == null) {
            words.append("id ").append(id).append(data.capacity() > 0 ? ", data " : "");
        } else if (id == InformationElement.REPLY_ADDRESS) {
            appendAddress(data);
            return;
        } else if (id == InformationElement.ENHANCED_VOICE_MAIL_INFORMATION) {
            appendVoiceMail(data);
            return;
        } else {
            appendNumbers(header, kind);
            words.append(data.capacity() == 0 ? "" : kind.fields().isEmpty() ? "data " : ", data ");
        }
        Hex.append(data, words);
    }

    private void appendNumbers(UserDataHeader header, ElementKind kind) {
        for (int i = 0; i < kind.fields().size(); i++) {
            ElementField field = kind.fields().get(i);
            int value = header.number(field);
            if (value >= 0) {
                words.append(i == 0 ? "" : ", ")
                        .append(field.name())
                        .append(' ')
                        .append(value);
                String meaning = field.values().name(value);
                if (meaning != null) {
                    words.append(" (").append(meaning).append(')');
                }
            }
        }
    }

    private void appendAddress(DirectBuffer data) {
        if (address.wrapField(data, 0, data.capacity()) == data.capacity()) {
            append(address);
        } else {
            Hex.append(data, words);
        }
    }

    private void append(SmsAddress dialled) {
        words.append(dialled.isInternational() ? "+" : "").append(dialled);
    }

    private void appendVoiceMail(DirectBuffer data) {
        if (!voiceMail.wrap(data, 0, data.capacity())) {
            Hex.append(data, words);
            return;
        }
        words.append(voiceMail.isDeleteConfirmation() ? "delete confirmation" : "notification")
                .append(", mailbox ");
        append(voiceMail.mailbox());
        words.append(", messages ").append(voiceMail.messages());
        words.append(voiceMail.isMailboxFull() ? ", mailbox full" : "");
        words.append(voiceMail.isMailboxAlmostFull() ? ", mailbox almost full" : "");
    }
}

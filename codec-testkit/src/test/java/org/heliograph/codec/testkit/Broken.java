package org.heliograph.codec.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.heliograph.codec.Assembler;
import org.heliograph.codec.CustomField;
import org.heliograph.codec.Fault;
import org.heliograph.codec.FieldInfo;
import org.heliograph.codec.FieldVisitor;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.PayloadKey;
import org.heliograph.codec.Settings;
import org.heliograph.codec.TextView;
import org.heliograph.codec.U8;
import org.heliograph.codec.Values;

/** A message with one defect. */
public final class Broken extends Message<Broken> {
    /** What is wrong. */
    enum Defect {
        NONE,
        NO_ACCESSOR,
        READER_OF_ANOTHER_FIELD,
        SETTER_OF_ANOTHER_FIELD,
        SETTER_THAT_CUTS,
        READER_THAT_ALLOCATES,
        CHECK_THAT_THROWS,
        PAYLOAD_OUTSIDE_THE_FRAME,
        FIELD_THAT_READS_BEYOND_THE_FRAME,
        FIELD_THAT_ENDS_BEYOND_THE_FRAME,
        FIELD_WITHOUT_DEFAULT
    }

    /** A text that takes what is left, with defects. */
    private record Odd(FieldInfo info, int anchor, int delta, int index, Defect defect) implements CustomField {
        @Override
        public String wireType() {
            return "odd";
        }

        @Override
        public int minLength() {
            return 0;
        }

        @Override
        public int maxLength() {
            return 8;
        }

        @Override
        public long scan(Message<?> message, int start, int limit) {
            if (defect == Defect.FIELD_THAT_READS_BEYOND_THE_FRAME) {
                return message.frame().getByte(limit) == 0 ? limit : Fault.of(Fault.WRONG_LENGTH, this, start);
            }
            return defect == Defect.FIELD_THAT_ENDS_BEYOND_THE_FRAME && limit % 2 == 1 ? limit + 1 : limit;
        }

        @Override
        public int writeDefault(Message<?> message, int start) {
            return start + (defect == Defect.FIELD_WITHOUT_DEFAULT ? 1 : 0);
        }

        @Override
        public void visit(Message<?> message, FieldVisitor visitor) {
            int length = message.end(this) - message.position(this);
            TextView text = ((Broken) message).odd();
            visitor.text(this, message.position(this), length, text);
        }

        @Override
        public long checkValue(Message<?> message) {
            return Fault.NONE;
        }

        @Override
        public void assign(Message<?> message, Object value) {
            ((Broken) message).odd(Assembler.text(this, value));
        }
    }

    private final MessageType<Broken> type;
    private final Defect defect;
    private final U8 numberField;
    private final FixedText textField;
    private final Odd oddField;
    private final TextView odd = newTextView();
    private final List<byte[]> allocated = new ArrayList<>();

    private Broken(MessageType<Broken> type, Settings settings, Defect defect) {
        super(type, settings);
        this.type = type;
        this.defect = defect;
        numberField = (U8) type.field("Number");
        textField = (FixedText) type.field("Text");
        oddField = (Odd) type.field("Odd");
    }

    static MessageType<Broken> type(Defect defect) {
        Layout layout = Layout.of("BROKEN", "§1");
        layout.frameLength("Length", "Length of the frame.");
        layout.u8("Number", "A number.", Values.ANY);
        layout.text("Text", "A text.", 4);
        if (defect == Defect.NO_ACCESSOR) {
            layout.u8("Other", "A number without accessor.");
        }
        layout.custom(
                "Odd", "An odd text.", (info, anchor, delta, index) -> new Odd(info, anchor, delta, index, defect));
        List<MessageType<Broken>> self = new ArrayList<>();
        self.add(layout.type(settings -> new Broken(self.get(0), settings, defect)));
        return self.get(0);
    }

    @Override
    public MessageType<Broken> type() {
        return type;
    }

    public long lengthOfFrame() {
        return frame().capacity();
    }

    public int number() {
        if (defect == Defect.READER_THAT_ALLOCATES) {
            allocated.clear();
            allocated.add(new byte[8]);
        }
        return get(numberField) + (defect == Defect.READER_OF_ANOTHER_FIELD ? 1 : 0);
    }

    public Broken number(int value) {
        put(numberField, defect == Defect.SETTER_THAT_CUTS ? value & 0xFF : value);
        return defect == Defect.SETTER_OF_ANOTHER_FIELD ? put(textField, "x") : this;
    }

    public TextView text() {
        return get(textField);
    }

    public int appendText(Appendable out) throws IOException {
        return get(textField).appendTo(out);
    }

    public String textAsString() {
        return get(textField).toString();
    }

    public Broken text(CharSequence text) {
        if (defect != Defect.SETTER_OF_ANOTHER_FIELD) {
            put(textField, text);
        }
        return this;
    }

    public TextView odd() {
        int start = position(oddField);
        return odd.showPadded(start, end(oddField) - start);
    }

    public int appendOdd(Appendable out) throws IOException {
        return odd().appendTo(out);
    }

    public String oddAsString() {
        return odd().toString();
    }

    public Broken odd(CharSequence text) {
        claimText(oddField, text, text.length());
        return this;
    }

    @Override
    protected long checkRules() {
        if (defect == Defect.CHECK_THAT_THROWS && get(numberField) == 0) {
            throw new IllegalStateException("a rule that throws");
        }
        return Fault.NONE;
    }

    @Override
    protected void visitPayload(FieldVisitor visitor) {
        if (defect == Defect.PAYLOAD_OUTSIDE_THE_FRAME) {
            visitor.payload(new PayloadKey("broken"), 0, length() + 1, frame());
        }
    }
}

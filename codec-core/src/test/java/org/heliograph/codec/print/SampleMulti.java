package org.heliograph.codec.print;

import org.heliograph.codec.CText;
import org.heliograph.codec.FixedText;
import org.heliograph.codec.Group;
import org.heliograph.codec.Layout;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.RepeatedCText;
import org.heliograph.codec.Settings;
import org.heliograph.codec.U32;
import org.heliograph.codec.U8;
import org.heliograph.codec.ValueTable;

/** A message with a password, a group of two kinds of elements, and texts that a field counts. */
final class SampleMulti extends Message<SampleMulti> {
    private static final Layout LAYOUT = Layout.of("MULTI", "Sample §4");

    static final U32 LENGTH = LAYOUT.frameLength("Length", "Length of the frame.");
    static final CText USER = LAYOUT.ctext("User", "Who sends.", 16);
    static final CText PASSWORD = LAYOUT.secretCtext("Password", "A credential.", 9);
    static final U8 COUNT = LAYOUT.u8("Count", "Number of targets.");
    static final Group TARGETS = LAYOUT.group("Target", "Who receives.", COUNT, Address.TYPE, Named.TYPE);
    static final U8 NAMES = LAYOUT.u8("Names", "Number of names.");
    static final RepeatedCText NAME = LAYOUT.repeatedCText("Name", "A name.", NAMES, 6);

    static final MessageType<SampleMulti> TYPE = LAYOUT.type(SampleMulti::new);

    SampleMulti(Settings settings) {
        super(TYPE, settings);
    }

    @Override
    public MessageType<SampleMulti> type() {
        return TYPE;
    }

    /** An element with a text that a NUL ends. */
    static final class Address extends Message<Address> {
        private static final ValueTable FORMS =
                ValueTable.named("Form").value(1, "ADDRESS").value(2, "NAMED");
        private static final Layout LAYOUT = Layout.of("address", "Sample §4.1");

        static final U8 FORM = LAYOUT.key8("Form", "Kind of target.", FORMS, 1);
        static final U8 TON =
                LAYOUT.u8("Ton", "A number.", ValueTable.named("Ton").value(1, "INTERNATIONAL"));
        static final CText NUMBER = LAYOUT.ctext("Number", "An address.", 8);

        static final MessageType<Address> TYPE = LAYOUT.type(Address::new);

        Address(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Address> type() {
            return TYPE;
        }
    }

    /** An element with a text of fixed width. */
    static final class Named extends Message<Named> {
        private static final Layout LAYOUT = Layout.of("named", "Sample §4.2");

        static final U8 FORM = LAYOUT.key8("Form", "Kind of target.", Address.FORMS, 2);
        static final FixedText NICK = LAYOUT.text("Nick", "A text.", 4);

        static final MessageType<Named> TYPE = LAYOUT.type(Named::new);

        Named(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Named> type() {
            return TYPE;
        }
    }
}

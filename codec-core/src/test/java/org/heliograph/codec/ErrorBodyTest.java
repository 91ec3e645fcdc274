package org.heliograph.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.junit.jupiter.api.Test;

/** The body of a response that reports an error: it may be missing, and what stands in it is no fault. */
final class ErrorBodyTest {
    private static final int OK = 0;
    private static final int ERROR = 1;

    private static long check(Mode mode, int status, int... body) {
        UnsafeBuffer frame = new UnsafeBuffer(new byte[1 + body.length]);
        frame.putByte(0, (byte) status);
        for (int i = 0; i < body.length; i++) {
            frame.putByte(1 + i, (byte) body[i]);
        }
        return new Reply(Settings.LENIENT.withReading(mode))
                .wrap(frame, 0, frame.capacity())
                .check();
    }

    @Test
    void shouldFaultOnValuesOfABodyThatHasToBeThere() {
        assertEquals(Fault.NONE, check(Mode.STRICT, OK, 7, '1', 0));
        assertEquals(Fault.VALUE_OUT_OF_RANGE, Fault.code(check(Mode.STRICT, OK, 8, '1', 0)));
        assertEquals(Fault.TEXT_TOO_LONG, Fault.code(check(Mode.STRICT, OK, 7, '1', '2', 0)));
    }

    @Test
    void shouldTakeAnyValuesInABodyThatMightBeMissing() {
        assertEquals(Fault.NONE, check(Mode.STRICT, ERROR, 8, '1', '2', 0));
        assertEquals(Fault.NONE, check(Mode.STRICT, ERROR, 0, 0xFF, 0));
        assertEquals(Fault.NONE, check(Mode.STRICT, ERROR));
        assertEquals(Fault.NONE, check(Mode.STRICT, ERROR, 1, 2));
    }

    @Test
    void shouldFaultOnTheTlvsAndTheHeaderOfAnErrorInStrictMode() {
        assertEquals(Fault.WRONG_LENGTH, Fault.code(check(Mode.STRICT, ERROR, 0, 0, 0, 5, 0, 2, 1, 1)));
        assertEquals(Fault.NONE, check(Mode.LENIENT, ERROR, 0, 0, 0, 5, 0, 2, 1, 1));
        assertEquals(Fault.VALUE_OUT_OF_RANGE, Fault.code(check(Mode.STRICT, 2)));
    }

    @Test
    void shouldEndWithTheHeaderWhereTheBodyIsOfFixedLength() {
        Fixed bare = new Fixed().wrap(new UnsafeBuffer(new byte[] {ERROR}), 0, 1);
        Fixed whole = new Fixed().wrap(new UnsafeBuffer(new byte[] {ERROR, 7}), 0, 2);

        assertEquals(Fault.NONE, bare.check());
        assertEquals(Fault.NONE, whole.check());

        assertTrue(bare.isBodyAbsent());
        assertEquals(1, bare.fieldsEnd());
        assertFalse(whole.isBodyAbsent());
        assertEquals(2, whole.fieldsEnd());
    }

    @Test
    void shouldMissNoBodyThatTheMessageDoesNotHave() {
        Header bare = new Header().wrap(new UnsafeBuffer(new byte[] {ERROR}), 0, 1);
        Header more = new Header().wrap(new UnsafeBuffer(new byte[] {ERROR, 1}), 0, 2);

        assertEquals(Fault.NONE, bare.check());
        assertEquals(Fault.NONE, more.check());

        assertFalse(bare.isBodyAbsent());
        assertFalse(more.isBodyAbsent());
        assertEquals(1, more.fieldsEnd());
    }

    /** A status and a number. */
    private static final class Fixed extends Message<Fixed> {
        private static final Layout LAYOUT = Layout.of("fixed", "none");
        private static final U8 STATUS = LAYOUT.u8("status", "0 for none.");
        private static final U8 NUMBER = LAYOUT.u8("number", "Seven.", Values.range(7, 7));
        private static final MessageType<Fixed> TYPE = LAYOUT.type(settings -> new Fixed());

        private Fixed() {
            super(TYPE, Settings.STRICT);
        }

        @Override
        public MessageType<Fixed> type() {
            return TYPE;
        }

        @Override
        protected int bodyStart() {
            return length() > 0 && get(STATUS) != OK ? NUMBER.delta() : -1;
        }
    }

    /** A status. */
    private static final class Header extends Message<Header> {
        private static final Layout LAYOUT = Layout.of("header", "none");
        private static final U8 STATUS = LAYOUT.u8("status", "0 for none.");
        private static final MessageType<Header> TYPE = LAYOUT.type(settings -> new Header());

        private Header() {
            super(TYPE, Settings.STRICT);
        }

        @Override
        public MessageType<Header> type() {
            return TYPE;
        }

        @Override
        protected int bodyStart() {
            return length() > 0 && get(STATUS) != OK ? 1 : -1;
        }
    }

    /** A status, a number, a text and TLVs. */
    private static final class Reply extends Message<Reply> {
        private static final Layout LAYOUT = Layout.of("reply", "none");
        private static final U8 STATUS = LAYOUT.u8("status", "0 for none.", Values.range(OK, ERROR));
        private static final U8 NUMBER = LAYOUT.u8("number", "Seven.", Values.range(7, 7));
        private static final MessageType<Reply> TYPE;

        static {
            LAYOUT.ctext("id", "A short text.", 2);
            TlvInfo info = new TlvInfo(5, "more", "A number.", false);
            LAYOUT.tlvs("tlvs", "More.", TlvTable.of(List.of(new NumberTlv(info, 1, 1, Values.ANY))));
            TYPE = LAYOUT.type(Reply::new);
        }

        private Reply(Settings settings) {
            super(TYPE, settings);
        }

        @Override
        public MessageType<Reply> type() {
            return TYPE;
        }

        @Override
        protected int bodyStart() {
            return length() > 0 && get(STATUS) != OK ? NUMBER.delta() : -1;
        }
    }
}

package org.heliograph.wap.mms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.wap.wsp.ContentTypes;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspWriter;

/** Sets of headers with values of every form, and what a reader has to say of them. */
final class HeaderSets {
    private static final int ROOM = 1 << 14;

    private final Random random;
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
    private final MmsHeadersWriter writer = new MmsHeadersWriter();
    private final List<Object> expected = new ArrayList<>();
    private final boolean deletion;

    HeaderSets(long seed) {
        random = new Random(seed);
        writer.wrap(room, 0, ROOM);
        int type = MmsMessageType.FIRST + random.nextInt(24);
        deletion = type == MmsMessageType.M_DELETE_CONF || type == MmsMessageType.M_MBOX_DELETE_CONF;
        writer.messageType(type);
        expect(MmsHeader.MESSAGE_TYPE, type, MmsValue.NONE, MmsValue.NONE, null);
        if (random.nextBoolean()) {
            String id = text(12);
            writer.transactionId(id);
            expect(MmsHeader.TRANSACTION_ID, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, id);
        }
        int version = 0x10 + random.nextInt(4);
        writer.version(version);
        expect(MmsHeader.MMS_VERSION, MmsValue.NONE, version, MmsValue.NONE, null);
        for (int i = random.nextInt(random.nextInt(8) == 0 ? 60 : 5); i > 0; i--) {
            add();
        }
    }

    private void expect(int code, int token, long number, long count, String text) {
        expected.add(List.of(code, token, number, count, String.valueOf(text)));
    }

    String hex() {
        return Octet.hex(room, 0, writer.length());
    }

    List<Object> expected() {
        return expected;
    }

    /** What a reader says of a header, in the same form. */
    static Object of(MmsHeaders headers) {
        MmsValue value = headers.value();
        return List.of(headers.code(), value.token(), value.number(), value.count(), String.valueOf(value.decoded()));
    }

    private String text(int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            out.append((char) (' ' + random.nextInt(0x5F)));
        }
        return out.toString();
    }

    private String anyText() {
        return random.nextBoolean() ? text(200) : text(10) + "\u00e9\u4e2d";
    }

    private long number() {
        return random.nextLong() >>> 1 + random.nextInt(62);
    }

    private int octet(int code) {
        return random.nextInt(4) == 0 ? 0x80 + random.nextInt(0x80) : MmsWord.YES + random.nextInt(2) * (code & 1);
    }

    /** Writes one header that is neither first nor last. */
    private void add() {
        int code = 1 + random.nextInt(0x40);
        MmsForm form = MmsHeader.form(code);
        switch (form) {
            case ENCODED_STRING, ENCODED_STRING_COUNTED -> {
                if (form == MmsForm.ENCODED_STRING_COUNTED && deletion) {
                    addCounted(code, anyText(), WspCharset.UTF_8);
                } else {
                    String text = anyText();
                    writer.text(code, text);
                    expect(code, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, text);
                }
            }
            case URI, TEXT -> addText(code, form);
            case LONG, INTEGER -> {
                long number = number();
                writer.number(code, number);
                expect(code, MmsValue.NONE, number, MmsValue.NONE, null);
            }
            case YES_NO, OCTET, OCTET_OR_TOKEN, OCTET_COUNTED -> addOctet(code, form);
            case TIME -> addTime(code);
            case FROM -> addFrom();
            case SENT_BY -> {
                long count = number();
                String text = anyText();
                writer.previouslySentBy(count, text, WspCharset.UTF_8);
                expect(code, MmsValue.NONE, MmsValue.NONE, count, text);
            }
            case SENT_DATE -> {
                long count = number();
                long date = number();
                writer.previouslySentDate(count, date);
                expect(code, MmsValue.NONE, date, count, null);
            }
            case FLAGS -> {
                int token = 0x80 + random.nextInt(3);
                String text = text(30);
                writer.flags(token, text, WspCharset.NONE);
                expect(code, token, MmsValue.NONE, MmsValue.NONE, text);
            }
            case FIELD -> {
                int asked = random.nextInt(0x80);
                writer.attribute(asked);
                expect(code, MmsValue.NONE, asked, MmsValue.NONE, null);
            }
            case TOTALS -> {
                int token = 0x80 + random.nextInt(2);
                long number = number();
                writer.totals(code, token, number);
                expect(code, token, number, MmsValue.NONE, null);
            }
            case DESCRIPTOR -> addDescriptor();
            case UNKNOWN -> addUnknown(code);
            default -> addNamed();
        }
    }

    private void addCounted(int code, String text, int charset) {
        long count = number();
        writer.counted(code, count, text, charset);
        expect(code, MmsValue.NONE, MmsValue.NONE, count, text);
    }

    private void addText(int code, MmsForm form) {
        if (code == MmsHeader.TRANSACTION_ID) {
            return;
        }
        String text = text(100);
        if (form == MmsForm.URI && deletion) {
            addCounted(code, text, WspCharset.NONE);
        } else {
            writer.text(code, text);
            expect(code, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, text);
        }
    }

    private void addOctet(int code, MmsForm form) {
        if (code == MmsHeader.MESSAGE_TYPE) {
            return;
        }
        int octet = octet(code);
        if (form == MmsForm.OCTET_COUNTED && deletion) {
            long count = number();
            writer.counted(code, count, octet);
            expect(code, octet, MmsValue.NONE, count, null);
        } else if (form == MmsForm.OCTET_OR_TOKEN && random.nextBoolean()) {
            writer.word(code, "x-class");
            expect(code, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, "x-class");
        } else {
            writer.octet(code, octet);
            expect(code, octet, MmsValue.NONE, MmsValue.NONE, null);
        }
    }

    private void addTime(int code) {
        long seconds = number();
        if (random.nextBoolean()) {
            writer.absolute(code, seconds);
            expect(code, MmsValue.FIRST_TOKEN, seconds, MmsValue.NONE, null);
        } else {
            writer.relative(code, seconds);
            expect(code, MmsValue.SECOND_TOKEN, seconds, MmsValue.NONE, null);
        }
    }

    private void addFrom() {
        if (random.nextBoolean()) {
            writer.insertAddress();
            expect(MmsHeader.FROM, MmsValue.SECOND_TOKEN, MmsValue.NONE, MmsValue.NONE, null);
        } else {
            String text = anyText();
            writer.from(text);
            expect(MmsHeader.FROM, MmsValue.FIRST_TOKEN, MmsValue.NONE, MmsValue.NONE, text);
        }
    }

    private void addDescriptor() {
        String text = text(20);
        WspWriter out = writer.beginDescriptor(text);
        if (random.nextBoolean()) {
            out.shortInteger(MmsDescriptor.TYPE).shortInteger(ContentTypes.TEXT_PLAIN);
            out.textString("name").textString("value");
        }
        writer.endDescriptor();
        expect(MmsHeader.ELEMENT_DESCRIPTOR, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, text);
    }

    private void addUnknown(int code) {
        UnsafeBuffer octets = Octet.frame("03010203" + "85" + "616200");
        int choice = random.nextInt(3);
        writer.raw(code, octets, choice == 0 ? 0 : 3 + choice, choice == 0 ? 4 : choice == 1 ? 1 : 3);
        expect(code, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, null);
    }

    private void addNamed() {
        writer.named("X-Operator-Id", "op");
        expect(-1, MmsValue.NONE, MmsValue.NONE, MmsValue.NONE, "op");
    }
}

package org.heliograph.wap.wsp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Field;
import org.heliograph.codec.Mode;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.codec.testkit.Octet;

/** What holds for every PDU, with parts that keep to their grammars. */
abstract class PduContract extends MessageContract {
    private static final int ROOM = 1 << 12;

    /** {@return the type that is written where none is set; -1 for messages without one} */
    protected abstract int pduType();

    @Override
    protected String accessor(Field field) {
        return field.name().equals("Type") ? "PduType" : super.accessor(field);
    }

    @Override
    protected Map<String, Object> minimal() {
        return pduType() < 0 ? Map.of() : Map.of("Type", (long) pduType());
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        for (Field field : type().fields()) {
            Arbitrary<?> values = values(field, mode);
            if (values != null) {
                messages.field(field.name(), values);
            }
        }
        return messages.map(values -> agreeing(values));
    }

    private static Arbitrary<?> values(Field field, Mode mode) {
        if (field instanceof TidField) {
            return Arbitraries.longs().between(0, 0xFF);
        } else if (field instanceof UintvarField) {
            return Arbitraries.longs().between(0, WspReader.MOST_UINTVAR);
        } else if (!(field instanceof PartField part)) {
            return null;
        } else {
            Arbitrary<Long> seeds = Arbitraries.longs();
            return switch (part.kind()) {
                case URI -> Arbitraries.strings().withCharRange(' ', '\u00ff').ofMaxLength(20);
                case CONTENT_TYPE -> seeds.map(PduContract::contentType);
                case HEADERS -> seeds.map(seed -> headers(seed, mode));
                case CAPABILITIES -> seeds.map(PduContract::capabilities);
                case ADDRESSES -> seeds.map(PduContract::addresses);
            };
        }
    }

    static String contentType(long seed) {
        UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
        WspWriter out = new WspWriter().wrap(room, 0, ROOM);
        Random random = new Random(seed);
        switch (random.nextInt(4)) {
            case 0 -> ContentTypeWriter.write(out, ContentTypes.SIC);
            case 1 -> ContentTypeWriter.write(out, ContentTypes.EMN_WBXML);
            case 2 -> ContentTypeWriter.write(out, "application/x-other");
            default ->
                new ContentTypeWriter()
                        .begin(out, ContentTypes.TEXT_PLAIN)
                        .charset(random.nextInt(2_000))
                        .text(ParameterName.NAME, "caf\u00e9")
                        .untyped("x", "y z")
                        .end();
        }
        return Octet.hex(room, 0, out.length());
    }

    private static String headers(long seed, Mode mode) {
        Random random = new Random(seed);
        String known = new HeaderSets(seed)
                .add(random.nextInt(random.nextInt(8) == 0 ? 30 : 3))
                .hex();
        return mode == Mode.STRICT ? known : known + "e00341424385c0".substring(0, random.nextInt(2) * 10);
    }

    private static String capabilities(long seed) {
        Random random = new Random(seed);
        UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
        WspWriter out = new WspWriter().wrap(room, 0, ROOM);
        for (int i = random.nextInt(4); i > 0; i--) {
            switch (random.nextInt(3)) {
                case 0 -> Capabilities.writeSize(out, CapabilityName.CLIENT_SDU_SIZE, random.nextInt(1 << 20));
                case 1 -> Capabilities.write(out, random.nextInt(0x80), room, 0, random.nextInt(5));
                default -> Capabilities.write(out, "x-other", room, 0, random.nextInt(200));
            }
        }
        return Octet.hex(room, 0, out.length());
    }

    private static String addresses(long seed) {
        Random random = new Random(seed);
        UnsafeBuffer room = new UnsafeBuffer(new byte[ROOM]);
        WspWriter out = new WspWriter().wrap(room, 0, ROOM);
        for (int i = random.nextInt(4); i > 0; i--) {
            int bearer = random.nextInt(0x40) - 1;
            Addresses.write(out, bearer, random.nextInt(2) * 9_201 - 1, room, 0, random.nextInt(9));
        }
        return Octet.hex(room, 0, out.length());
    }

    /** Lengths are the library's. */
    private Map<String, Object> agreeing(Map<String, Object> values) {
        Map<String, Object> agreeing = new LinkedHashMap<>(values);
        for (Field field : type().fields()) {
            if (field instanceof UintvarField length && length.counter()) {
                agreeing.remove(field.name());
            }
        }
        if (pduType() >= 0 && !type().field("Type").values().contains((long) values.get("Type"))) {
            agreeing.put("Type", (long) pduType());
        }
        return agreeing;
    }
}

package org.heliograph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.sms.Alphabet;
import org.heliograph.sms.MessageContent;
import org.heliograph.sms.MessagePlan;
import org.heliograph.sms.MessageSplitter;
import org.heliograph.sms.NationalLanguage;
import org.heliograph.sms.Septets;

/** Prints a plan and its parts. */
final class SplitOutput {
    private static final HexFormat HEX = HexFormat.of();
    private static final int LONGEST = 0x10000;

    private final MessagePlan plan;
    private final SplitSettings settings;
    private final MessageSplitter splitter = new MessageSplitter();
    private final MessageContent content = new MessageContent();
    private final UnsafeBuffer octets = new UnsafeBuffer(new byte[LONGEST]);
    private final int reference;

    SplitOutput(MessagePlan plan, int reference, SplitSettings settings) {
        this.plan = plan;
        this.reference = reference;
        this.settings = settings;
    }

    String text() {
        StringBuilder out = new StringBuilder();
        splitter.begin(plan, reference);
        line(out, "encoding", Codings.name(plan.alphabet()));
        if (hasTables()) {
            line(out, "locking", NationalLanguage.name(plan.locking()));
            line(out, "single", NationalLanguage.name(plan.single()));
        }
        if (plan.replaced() > 0) {
            line(out, "replaced", Text.count(plan.replaced(), "character"));
        }
        line(out, "units", Text.count(plan.units(), unit()));
        line(out, "parts", String.valueOf(plan.parts()));
        line(out, "left", Text.count(plan.remaining(), unit()));
        if (plan.parts() > 1) {
            line(out, "reference", splitter.reference() + ", " + settings.referenceBits() + " bits");
        }
        while (splitter.next()) {
            part(out);
        }
        return out.toString();
    }

    private boolean hasTables() {
        return plan.locking() != NationalLanguage.DEFAULT || plan.single() != NationalLanguage.DEFAULT;
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(" ".repeat(11 - name.length())).append(value).append('\n');
    }

    private void part(StringBuilder out) {
        int length = splitter.write(octets, 0);
        out.append("\npart ").append(splitter.number()).append(" of ").append(plan.parts());
        out.append(": ").append(Text.count(splitter.units(), unit()));
        out.append(", ").append(Text.count(length, "octet"));
        fields().forEach((name, value) ->
                out.append(", ").append(name).append(' ').append(value));
        out.append('\n');
        int headerLength = splitter.headerLength();
        out.append("  ").append(hex(0, headerLength)).append(headerLength > 0 ? " " : "");
        out.append(hex(headerLength, length)).append('\n');
    }

    /** What a protocol has to put beside the content. */
    private Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>();
        boolean isMany = plan.parts() > 1;
        switch (settings.carrier()) {
            case HEADER -> fields.put("TP-UDL", splitter.userDataLength());
            case SAR -> {
                if (isMany) {
                    fields.put("sar_msg_ref_num", splitter.reference());
                    fields.put("sar_total_segments", splitter.total());
                    fields.put("sar_segment_seqnum", splitter.number());
                }
            }
            case CMPP -> {
                fields.put("Pk_total", splitter.total());
                fields.put("Pk_number", splitter.number());
                fields.put("TP_udhi", splitter.headerLength() > 0 ? 1 : 0);
            }
            default -> {}
        }
        return fields;
    }

    private String unit() {
        if (SplitSettings.isSeptets(plan.alphabet())) {
            return "septet";
        }
        return plan.alphabet() == Alphabet.UCS2 ? "UCS-2 unit" : "octet";
    }

    private String hex(int from, int to) {
        return HEX.formatHex(octets.byteArray(), from, to);
    }

    String json() {
        StringWriter out = new StringWriter();
        splitter.begin(plan, reference);
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("encoding", Codings.name(plan.alphabet()));
            json.writeNumberField("locking", plan.locking());
            json.writeNumberField("single", plan.single());
            json.writeNumberField("replaced", plan.replaced());
            json.writeStringField("unit", unit());
            json.writeNumberField("units", plan.units());
            json.writeNumberField("units_left", plan.remaining());
            json.writeNumberField("reference", splitter.reference());
            json.writeNumberField("reference_bits", settings.referenceBits());
            json.writeArrayFieldStart("parts");
            while (splitter.next()) {
                part(json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void part(JsonGenerator json) throws IOException {
        int length = splitter.write(octets, 0);
        int headerLength = splitter.headerLength();
        json.writeStartObject();
        json.writeNumberField("part", splitter.number());
        json.writeNumberField("units", splitter.units());
        json.writeNumberField("octets", length);
        for (Map.Entry<String, Integer> field : fields().entrySet()) {
            json.writeNumberField(field.getKey(), field.getValue());
        }
        json.writeStringField("udh", hex(0, headerLength));
        json.writeStringField("hex", hex(0, length));
        if (plan.alphabet() != Alphabet.BINARY) {
            json.writeStringField("text", read(length, headerLength));
        }
        json.writeEndObject();
    }

    /** The text as a receiver reads it. */
    private String read(int length, int headerLength) {
        content.wrap(octets, 0, length, plan.alphabet(), headerLength > 0);
        if (plan.alphabet() == Alphabet.GSM7_PACKED) {
            content.septets(splitter.units(), Septets.fillBits(headerLength));
        }
        return content.text().toString();
    }
}

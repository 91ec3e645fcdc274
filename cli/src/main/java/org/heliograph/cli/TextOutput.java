package org.heliograph.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.heliograph.codec.Fault;
import org.heliograph.sms.MessageContent;
import org.heliograph.sms.UserDataHeader;

/** Prints a content: its text, or header and text as an object. */
final class TextOutput {
    private final MessageContent content;
    private final StringBuilder text = new StringBuilder();
    private final List<String> faults = new ArrayList<>();

    TextOutput(MessageContent content) {
        this.content = content;
        long header = content.header().check();
        if (header != Fault.NONE) {
            faults.add("the header is none, at octet " + Fault.position(header));
        }
        try {
            long fault = content.appendText(text);
            if (fault != Fault.NONE) {
                faults.add("no text in this coding, at octet " + Fault.position(fault));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong, each in a line. */
    List<String> faults() {
        return faults;
    }

    String text() {
        return text + "\n";
    }

    String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            header(json);
            json.writeStringField("text", text.toString());
            json.writeArrayFieldStart("faults");
            for (String fault : faults) {
                json.writeString(fault);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private void header(JsonGenerator json) throws IOException {
        UserDataHeader header = content.header();
        byte[] octets = new byte[header.octets().capacity()];
        header.octets().getBytes(0, octets);
        if (octets.length > 0) {
            json.writeStringField("udh", HexFormat.of().formatHex(octets));
        }
        if (header.isConcatenated()) {
            json.writeObjectFieldStart("concatenated");
            json.writeNumberField("part", header.part());
            json.writeNumberField("total", header.total());
            json.writeNumberField("reference", header.reference());
            json.writeNumberField("reference_bits", header.referenceBits());
            json.writeEndObject();
        }
        if (header.hasPorts()) {
            json.writeObjectFieldStart("ports");
            json.writeNumberField("destination", header.destinationPort());
            json.writeNumberField("source", header.sourcePort());
            json.writeEndObject();
        }
        if (header.lockingShift() != 0) {
            json.writeNumberField("locking", header.lockingShift());
        }
        if (header.singleShift() != 0) {
            json.writeNumberField("single", header.singleShift());
        }
    }
}

package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.wap.wbxml.WbxmlEvent;
import org.heliograph.wap.wbxml.WbxmlReader;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlVersion;
import org.heliograph.wap.wbxml.WbxmlWriter;
import org.openjdk.jmh.infra.Blackhole;

/** Service indications with our reader and writer. */
final class HeliographWbxmlSi {
    private final WbxmlReader reader = new WbxmlReader();
    private final WbxmlWriter writer = new WbxmlWriter();

    int full(DirectBuffer buffer, int offset, int length, Sink sink, Blackhole blackhole) {
        int at = 0;
        reader.wrap(buffer, offset, length);
        while (true) {
            switch (reader.next()) {
                case WbxmlEvent.START_ELEMENT -> blackhole.consume(reader.name());
                case WbxmlEvent.ATTRIBUTE -> {
                    blackhole.consume(reader.name());
                    blackhole.consume(reader.text());
                }
                case WbxmlEvent.VALUE -> blackhole.consume(reader.text());
                case WbxmlEvent.TEXT, WbxmlEvent.OPAQUE -> {
                    int octets = reader.octetsLength();
                    sink.octets().putBytes(at, buffer, offset + reader.octetsPosition(), octets);
                    at += octets;
                }
                case WbxmlEvent.END_DOCUMENT -> {
                    return at;
                }
                case WbxmlEvent.FAULT -> throw new IllegalStateException("fault=" + reader.fault());
                default -> {}
            }
        }
    }

    int encode(WbxmlSiValues values, MutableDirectBuffer buffer, int offset, int capacity) {
        return writer.wrap(buffer, offset, capacity)
                .startDocument(WbxmlVersion.V1_3, WbxmlTables.SI)
                .startElement("si")
                .startElement("indication")
                .attribute("href", values.href())
                .attribute("si-id", values.siId())
                .attribute("created", values.created())
                .attribute("action", values.action())
                .text(values.text())
                .endElement()
                .endElement()
                .finish();
    }
}

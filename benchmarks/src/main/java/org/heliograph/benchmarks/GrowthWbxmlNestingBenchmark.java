package org.heliograph.benchmarks;

import org.agrona.DirectBuffer;
import org.agrona.MutableDirectBuffer;
import org.heliograph.wap.wbxml.WbxmlEvent;
import org.heliograph.wap.wbxml.WbxmlReader;
import org.heliograph.wap.wbxml.WbxmlTables;
import org.heliograph.wap.wbxml.WbxmlVersion;
import org.heliograph.wap.wbxml.WbxmlWriter;
import org.openjdk.jmh.annotations.Param;

/** A document of WBXML whose elements nest deeper and deeper, 64 at most. */
public class GrowthWbxmlNestingBenchmark extends GrowthBenchmark {
    /** How many there are. */
    @Param({"1", "4", "16", "64"})
    public int size;

    private static final int INDICATION = 6;

    private final WbxmlWriter writer = new WbxmlWriter();
    private final WbxmlReader reader = new WbxmlReader();

    /** Creates the benchmark. */
    public GrowthWbxmlNestingBenchmark() {}

    @Override
    int count() {
        return size;
    }

    @Override
    int write(MutableDirectBuffer to) {
        writer.wrap(to, 0, ROOM).startDocument(WbxmlVersion.V1_3, WbxmlTables.SI);
        for (int i = 0; i < size; i++) {
            writer.startElement(0, INDICATION);
        }
        writer.text("text");
        for (int i = 0; i < size; i++) {
            writer.endElement();
        }
        return writer.finish();
    }

    @Override
    int read(DirectBuffer from, int octetLength) {
        reader.wrap(from, 0, octetLength);
        int seen = 0;
        int event = reader.next();
        while (event != WbxmlEvent.END_DOCUMENT) {
            if (event == WbxmlEvent.FAULT) {
                require(reader.fault());
            }
            seen += event == WbxmlEvent.START_ELEMENT ? 1 : 0;
            event = reader.next();
        }
        return seen;
    }
}

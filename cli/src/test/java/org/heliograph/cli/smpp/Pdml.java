package org.heliograph.cli.smpp;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.heliograph.cli.lua.Tshark;

/** Lets tshark dissect a capture of SMPP, one frame a connection, and reads its answer. */
final class Pdml {
    private static final String[] OPTIONS = {
        "-d",
        "tcp.port==2775,smpp",
        "-o",
        "smpp.decode_sms_over_smpp:GSM 7-bit",
        "-Y",
        "smpp",
        "-T",
        "pdml",
        "-J",
        "ip tcp smpp gsm_sms_ud _ws.malformed",
        "-r"
    };
    private static final Set<String> LAYERS = Set.of("smpp", "gsm_sms_ud", "_ws.malformed");
    /** Show no octets of their own. */
    private static final Set<String> BRANCHES = Set.of("smpp.opt_params", "smpp.dlist", "smpp.dlist_resp");

    private final Map<Integer, Dissected> frames = new TreeMap<>();
    private final Map<String, String> around = new TreeMap<>();
    private final List<Shown> fields = new ArrayList<>();
    private String layer;
    private int start;
    private int length;
    private int inExpert;

    private Pdml() {}

    /** {@return the frames of a capture by the port of their client} */
    static Map<Integer, Dissected> dissect(Tshark tshark, Path capture)
            throws IOException, InterruptedException, XMLStreamException {
        List<String> arguments = new ArrayList<>(List.of(OPTIONS));
        arguments.add(capture.toString());
        Pdml pdml = new Pdml();
        try (InputStream in = Files.newInputStream(tshark.run(arguments.toArray(String[]::new)))) {
            pdml.read(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in));
        }
        return pdml.frames;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                begin(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        String name = attribute(xml, "name");
        if (xml.getLocalName().equals("proto")) {
            layer = name;
            if (name.equals("smpp")) {
                start = Integer.parseInt(attribute(xml, "pos"));
                length = Integer.parseInt(attribute(xml, "size"));
            } else if (name.equals("_ws.malformed") && attribute(xml, "hide").isEmpty()) {
                fields.add(shown(xml));
            }
        } else if (xml.getLocalName().equals("field")) {
            if (inExpert > 0) {
                inExpert++;
            } else if (!LAYERS.contains(layer)) {
                around.putIfAbsent(name, attribute(xml, name.equals("timestamp") ? "value" : "show"));
            } else if (layer.equals("_ws.malformed") || name.equals("_ws.expert")) {
                inExpert = 1;
                if (!layer.equals("_ws.malformed")) {
                    fields.add(shown(xml));
                }
            } else if (!BRANCHES.contains(name)) {
                fields.add(shown(xml));
            }
        }
    }

    private void end(String element) {
        if (element.equals("field") && inExpert > 0) {
            inExpert--;
        } else if (element.equals("packet")) {
            Dissected frame = new Dissected(
                    Long.parseLong(around.get("num")),
                    instant(around.get("timestamp")),
                    around.get("ip.src") + ":" + around.get("tcp.srcport"),
                    around.get("ip.dst") + ":" + around.get("tcp.dstport"),
                    length,
                    List.copyOf(fields));
            if (frames.put(frame.port(), frame) != null) {
                throw new AssertionError("there are two frames from port " + frame.port());
            }
            fields.clear();
            around.clear();
        }
    }

    private Shown shown(XMLStreamReader xml) {
        String all = attribute(xml, "unmaskedvalue");
        return new Shown(
                attribute(xml, "name"),
                Integer.parseInt(attribute(xml, "pos")) - start,
                Integer.parseInt(attribute(xml, "size")),
                attribute(xml, "show"),
                all.isEmpty() ? attribute(xml, "value") : all,
                attribute(xml, "showname"));
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static Instant instant(String seconds) {
        return Instant.EPOCH.plusMillis(
                new BigDecimal(seconds).movePointRight(3).longValue());
    }
}

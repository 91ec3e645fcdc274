package org.heliograph.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.wap.mms.MmsHeader;
import org.heliograph.wap.mms.MmsHeadersWriter;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.push.MmsNotification;
import org.heliograph.wap.push.Provisioning;
import org.heliograph.wap.push.PushReader;
import org.heliograph.wap.push.PushWriter;
import org.heliograph.wap.push.ServiceIndication;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.heliograph.wap.wsp.ContentTypeWriter;
import org.heliograph.wap.wsp.HeaderName;
import org.heliograph.wap.wsp.MultipartWriter;
import org.heliograph.wap.wsp.ParameterName;
import org.heliograph.wap.wsp.WspCharset;
import org.heliograph.wap.wsp.WspWriter;

/** The sessions of the samples of WAP, as JSON for {@code encode}, and an M-Send.req in hexadecimal. */
final class WapSamples {
    static final String LOCATION = "http://mmsc.example.net/m/7Qa1xB";
    static final String LONG_LOCATION =
            "http://mmsc.example.net/retrieve?id=2f6c1d0e-8f0b-4c54-9b56-0d9f2b6e7a11&token=Zm9yIHRoZSByZWNpcGllbnQgYWxvbmU";
    static final String TEXT = "Viele Gr\u00fc\u00dfe aus K\u00f6ln \u2014 bis bald!";
    static final String SMIL =
            "<smil><head><layout><root-layout width=\"176\" height=\"208\"/><region id=\"Image\" width=\"100%\" height=\"70%\"/>"
                    + "<region id=\"Text\" top=\"70%\" width=\"100%\" height=\"30%\"/></layout></head><body><par dur=\"5000ms\">"
                    + "<img src=\"dot.gif\" region=\"Image\"/><text src=\"text.txt\" region=\"Text\"/></par></body></smil>";

    /** A picture of one dot. */
    private static final String GIF = "47494638396101000100800000d40000ffffff2c00000000010001000002024401003b";

    private static final String MMS = "application/vnd.wap.mms-message";

    private WapSamples() {}

    /** A service provider submits a service indication. */
    static String indicationOverCmpp() {
        PushWriter push = new PushWriter();
        push.write(
                new ServiceIndication()
                        .href("http://www.example.com/order/4711")
                        .action("signal-medium")
                        .created("2026-08-24T01:30:00Z")
                        .expires("2026-08-31T00:00:00Z")
                        .text("\u60a8\u7684\u8ba2\u5355\u5df2\u53d1\u8d27"),
                0);
        return SampleSessions.overCmpp(parts(push), "13800138000");
    }

    /** A centre of multimedia messages submits a notification whose content type is a text, as many of them write it. */
    static String notificationOverCmpp() {
        PushWriter push = new PushWriter();
        push.write(
                new MmsNotification()
                        .transactionId("7Qa1xB")
                        .from("+8613900139000/TYPE=PLMN")
                        .messageSize(28_714)
                        .expiresIn(259_200)
                        .contentLocation(LOCATION),
                0);
        String type = HexFormat.of().formatHex(MMS.getBytes(StandardCharsets.US_ASCII)) + "00";
        String headers = type + "af84";
        PushReader reader = new PushReader();
        if (reader.wrap(push.pdu(), 0, push.pdu().capacity()) != Fault.NONE) {
            throw new IllegalStateException(Octet.hex(push.pdu()));
        }
        String pdu = "0106%02x".formatted(headers.length() / 2)
                + headers
                + Octet.hex(reader.pdu().data());
        return SampleSessions.overCmpp(List.of("0605040b8423f0" + pdu), "13900139001");
    }

    /** A centre of multimedia messages submits a notification that takes two parts. */
    static String notificationOverSmpp() {
        PushWriter push = new PushWriter();
        push.write(
                new MmsNotification()
                        .transactionId("2f6c1d0e-8f0b-4c54")
                        .version(MmsVersion.V1_2)
                        .from("+447700900123/TYPE=PLMN")
                        .subject("Greetings from K\u00f6ln")
                        .messageSize(48_217)
                        .expiresIn(604_800)
                        .contentLocation(LONG_LOCATION),
                0x3C);
        return SampleSessions.overSmpp(parts(push), "447700900456");
    }

    /** An operator sends the settings of its network; the PIN is 1234. */
    static String provisioning() {
        PushWriter push = new PushWriter();
        push.write(
                new Provisioning("1.0")
                        .begin("NAPDEF")
                        .parm("NAPID", "EXAMPLE_NAP")
                        .parm("BEARER", "GSM-GPRS")
                        .parm("NAME", "Example MMS")
                        .parm("NAP-ADDRESS", "mms.example.net")
                        .parm("NAP-ADDRTYPE", "APN")
                        .begin("NAPAUTHINFO")
                        .parm("AUTHTYPE", "PAP")
                        .parm("AUTHNAME", "mms")
                        .parm("AUTHSECRET", "mms")
                        .endCharacteristic()
                        .endCharacteristic()
                        .begin("APPLICATION")
                        .parm("APPID", "w4")
                        .parm("NAME", "Example MMS")
                        .parm("TO-NAPID", "EXAMPLE_NAP")
                        .parm("ADDR", "http://mmsc.example.net/")
                        .endCharacteristic()
                        .security(ProvisioningMac.USERPIN, ProvisioningMac.ofUserPin("1234")),
                0x71);
        return SampleSessions.overSmpp(parts(push), "447700900456");
    }

    /** A phone sends a picture and a text with the SMIL that shows them. */
    static String sendReq() {
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[4_096]);
        MmsPdu pdu = new MmsPdu().encode(buffer, 0, buffer.capacity());
        MmsHeadersWriter headers = pdu.beginHeaders()
                .messageType(MmsMessageType.M_SEND_REQ)
                .transactionId("A1")
                .version(MmsVersion.V1_2)
                .insertAddress()
                .text(MmsHeader.TO, "+447700900123/TYPE=PLMN")
                .text(MmsHeader.SUBJECT, "K\u00f6ln");
        new ContentTypeWriter()
                .begin(headers.beginContentType(), "application/vnd.wap.multipart.related")
                .text(ParameterName.START, "<smil>")
                .contentType(ParameterName.TYPE_RELATED, "application/smil")
                .end();
        pdu.endHeaders();
        MultipartWriter body = pdu.beginBody();
        part(body, "application/smil", "", "<smil>", "scene.smil", SMIL.getBytes(StandardCharsets.US_ASCII));
        part(body, "image/gif", "dot.gif", "<dot>", "dot.gif", HexFormat.of().parseHex(GIF));
        part(body, "text/plain", "text.txt", "<text>", "text.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        int length = pdu.endBody().finish();
        return "# An M-Send.req with SMIL, picture and text, as a phone posts it.\n" + Octet.hex(buffer, 0, length)
                + "\n";
    }

    private static void part(
            MultipartWriter body, String type, String name, String id, String location, byte[] octets) {
        WspWriter out = body.beginPart();
        ContentTypeWriter writer = new ContentTypeWriter().begin(out, type);
        if (type.startsWith("text/")) {
            writer.charset(WspCharset.UTF_8);
        }
        if (!name.isEmpty()) {
            writer.text(ParameterName.NAME, name);
        }
        writer.end();
        body.headers().contentId(id).text(HeaderName.CONTENT_LOCATION, location);
        body.data(new UnsafeBuffer(octets), 0, octets.length);
    }

    private static List<String> parts(PushWriter push) {
        List<String> parts = new ArrayList<>();
        UnsafeBuffer buffer = new UnsafeBuffer(new byte[140]);
        while (push.next()) {
            parts.add(Octet.hex(buffer, 0, push.write(buffer, 0)));
        }
        return parts;
    }
}

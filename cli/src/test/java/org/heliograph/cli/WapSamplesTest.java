package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown of the samples of WAP, layer by layer. */
class WapSamplesTest {
    private static final Path SAMPLES = Path.of("../samples");

    private static String decode(String name, String... options) {
        List<String> args = new ArrayList<>(List.of("decode"));
        args.addAll(List.of(options));
        args.add(SAMPLES.resolve(name).toString());
        Run run = Run.of("", args.toArray(new String[0]));
        assertEquals(0, run.status(), run.err() + run.out());
        assertEquals("", run.err());
        assertFalse(run.out().contains("!!"), run.out());
        return run.out();
    }

    /** Each text stands behind the one before. */
    private static void requireInOrder(String out, String... texts) {
        int at = 0;
        for (String text : texts) {
            int found = out.indexOf(text, at);
            assertTrue(found >= 0, "'" + text + "' is not behind " + at + " in\n" + out);
            at = found + text.length();
        }
    }

    @Test
    void shouldShowAnIndicationOverCmpp() {
        requireInOrder(
                decode("si-push-over-cmpp.pcap"),
                "cmpp-3.0  CMPP_SUBMIT",
                "└ sms  content",
                "destination 2948, source 9200",
                "└ wsp  Push",
                "application/vnd.wap.sic; charset=utf-8",
                "└ wbxml  WBXML",
                "-//WAPFORUM//DTD SI 1.0//EN",
                "└ wbxml  indication",
                "\"http://www.example.com/order/4711\"",
                "\"signal-medium\"",
                "\"2026-08-31T00:00:00Z\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tree", "hex"})
    void shouldShowANotificationWhoseContentTypeIsTextOverCmpp(String format) {
        String out = decode("mms-notification-over-cmpp.pcap", "--format", format);

        requireInOrder(
                out,
                "CMPP_SUBMIT",
                "sms  content",
                "wsp  Push",
                "application/vnd.wap.mms-message",
                "mms  M-Notification.ind",
                "\"7Qa1xB\"",
                "X-Mms-Content-Location",
                '"' + WapSamples.LOCATION + '"');
    }

    @Test
    void shouldNameTheContentLocationInJson() {
        String out = decode("mms-notification-over-cmpp.pcap", "--format", "json");

        requireInOrder(
                out,
                "\"message\":\"CMPP_SUBMIT\"",
                "\"protocol\":\"sms\"",
                "\"protocol\":\"wsp\"",
                "\"protocol\":\"mms\"",
                "\"X-Mms-Content-Location\":\"" + WapSamples.LOCATION + '"');
    }

    @Test
    void shouldShowWhatTwoPartsMake() {
        requireInOrder(
                decode("mms-notification-over-smpp.pcap"),
                "part 1 of 2, reference 60",
                "part 2 of 2, reference 60",
                "sms  joined  206 octets in 2 parts",
                "└ wsp  Push",
                "└ mms  M-Notification.ind",
                "\"Greetings from Köln\"",
                '"' + WapSamples.LONG_LOCATION + '"');
    }

    @Test
    void shouldShowProvisioningWithItsMac() {
        requireInOrder(
                decode("provisioning-over-smpp.pcap"),
                "sms  joined",
                "└ wsp  Push",
                "application/vnd.wap.connectivity-wbxml; sec=USERPIN; mac=",
                "└ wbxml  wap-provisioningdoc",
                "\"NAPDEF\"",
                "\"NAPAUTHINFO\"",
                "********",
                "\"APPLICATION\"",
                "\"http://mmsc.example.net/\"");
    }

    @Test
    void shouldShowThePartsOfAnMSendReq() throws IOException {
        requireInOrder(
                decode("mms-send-req.hex"),
                "mms  M-Send.req",
                "application/vnd.wap.multipart.related; start=<smil>; type=application/smil",
                "nEntries  \"3\"",
                "\"application/smil\"",
                "\"<smil>\"",
                "\"scene.smil\"",
                "= text  \"<smil>",
                "image/gif",
                "\"dot.gif\"",
                "474946383961",
                "text/plain; charset=utf-8",
                "= text  \"" + WapSamples.TEXT + '"');
        Run encoded = Run.of(decode("mms-send-req.hex", "--format", "json"), "encode");
        List<String> sample = Files.readAllLines(SAMPLES.resolve("mms-send-req.hex"));
        assertEquals(sample.subList(1, sample.size()), encoded.lines());
    }
}

package org.heliograph.wap.push;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.agrona.concurrent.UnsafeBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Settings;
import org.heliograph.codec.testkit.Octet;
import org.heliograph.codec.testkit.Vector;
import org.heliograph.codec.testkit.Vectors;
import org.heliograph.sms.Segmentation;
import org.heliograph.wap.mms.MmsMessageType;
import org.heliograph.wap.mms.MmsPdu;
import org.heliograph.wap.mms.MmsRules;
import org.heliograph.wap.mms.MmsVersion;
import org.heliograph.wap.wbxml.ProvisioningMac;
import org.heliograph.wap.wsp.PushApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PushTest {
    private static final String ONE = "0605040b8423f0";

    private final PushWriter writer = new PushWriter();
    private final PushReader reader = new PushReader(Settings.STRICT);
    private final UnsafeBuffer room = new UnsafeBuffer(new byte[256]);

    /** Writes the parts, reads the content of each behind its header, and leaves the whole in the reader. */
    private String send(String headerOfFirst) {
        StringBuilder joined = new StringBuilder();
        int number = 0;
        while (writer.next()) {
            int length = writer.write(room, 0);
            assertEquals(++number, writer.number());
            assertEquals(writer.length(), length);
            assertTrue(length <= 140);
            int skipped = 1 + room.getByte(0);
            if (number == 1) {
                assertEquals(headerOfFirst, Octet.hex(room, 0, skipped));
            }
            joined.append(Octet.hex(room, skipped, length - skipped));
            long fault = reader.wrapUserData(room, 0, length);
            assertEquals(writer.parts() == 1 ? 0 : Fault.MISSING_PART, Fault.code(fault));
        }
        assertEquals(writer.parts(), number);
        assertEquals(Octet.hex(writer.pdu()), joined.toString());
        UnsafeBuffer whole = Octet.frame(joined.toString());
        assertEquals(Fault.NONE, reader.wrap(whole, 0, whole.capacity()));
        return joined.toString();
    }

    @Test
    void shouldSendServiceIndications() {
        ServiceIndication sent = new ServiceIndication()
                .href("http://www.example.com/mail")
                .id("m1")
                .action("signal-high")
                .created("1999-06-25T15:23:15Z")
                .expires("1999-06-30T00:00:00Z")
                .text("Gr\u00fc\u00dfe");
        writer.tid(0x29).write(sent, 1);
        String pdu = send(ONE);
        ServiceIndication read = new ServiceIndication().text("old");

        assertTrue(pdu.startsWith("29060403ae81ea02056a00"), pdu);
        assertEquals(PushKind.SI, reader.kind());
        assertEquals(-1, reader.applicationId());
        assertEquals(Fault.NONE, reader.read(read));
        assertEquals(sent.href(), read.href());
        assertEquals(sent.id(), read.id());
        assertEquals(sent.action(), read.action());
        assertEquals(sent.created(), read.created());
        assertEquals(sent.expires(), read.expires());
        assertEquals(sent.text(), read.text());
        assertEquals(Fault.WRONG_TYPE, Fault.code(reader.read(new ServiceLoading())));
        assertNull(reader.mms());
    }

    @Test
    void shouldSendServiceLoadings() {
        writer.write(new ServiceLoading().href("https://example.org/a").action("cache"), 1);
        String pdu = send(ONE);
        ServiceLoading read = new ServiceLoading();

        assertTrue(pdu.startsWith("010601b002066a00"), pdu);
        assertEquals(Fault.NONE, reader.read(read));
        assertEquals("https://example.org/a", read.href());
        assertEquals("cache", read.action());
    }

    @Test
    void shouldSendCacheOperations() {
        CacheOperation sent = new CacheOperation().invalidateObject("foo.wml").invalidateService("http://example.com/");
        writer.write(sent, 1);
        send(ONE);
        CacheOperation read = new CacheOperation();

        assertEquals(PushKind.CO, reader.kind());
        assertEquals(Fault.NONE, reader.read(read));
        assertEquals(sent.entries(), read.entries());
        assertEquals(
                List.of(false, true),
                read.entries().stream().map(CacheOperation.Entry::service).toList());
    }

    /** The octets of the vector push-emn-mopera. */
    @Test
    void shouldSendEmailNotifications() {
        EmailNotification sent =
                new EmailNotification().mailbox("mailat:user01@mopera.net").timestamp("2011-01-23T01:23:45Z");
        writer.tid(0).write(sent, 1);
        String pdu = send(ONE);
        EmailNotification read = new EmailNotification();

        String golden = Vectors.load("wsp").stream()
                .filter(vector -> vector.name().equals("push-emn-mopera"))
                .findFirst()
                .orElseThrow()
                .hex();
        assertEquals(golden.replace("030d6a00", "020d6a00"), pdu);
        assertEquals(PushApplication.EMN_UA, reader.applicationId());
        assertEquals(Fault.NONE, reader.read(read));
        assertEquals(sent.mailbox(), read.mailbox());
        assertEquals(sent.timestamp(), read.timestamp());
    }

    @Test
    void shouldSendSignedProvisioningInParts() {
        ProvisioningMac mac = ProvisioningMac.ofUserPin("1234");
        Provisioning sent = new Provisioning("1.1")
                .begin("NAPDEF")
                .parm("NAPID", "INTERNET")
                .parm("INTERNET", "")
                .begin("VALIDITY")
                .parm("COUNTRY", "a long value that makes the document as long as it needs to be for two parts")
                .endCharacteristic()
                .endCharacteristic()
                .security(ProvisioningMac.USERPIN, mac);
        writer.write(sent, 0x107);
        send("0b" + "000307" + "0201" + "05040b8423f0");
        Provisioning read = new Provisioning();

        assertEquals(PushKind.PROV, reader.kind());
        assertTrue(reader.isSignedBy(mac));
        assertFalse(reader.isSignedBy(ProvisioningMac.ofUserPin("1235")));
        assertEquals(Fault.NONE, reader.read(read));
        assertEquals("1.1", read.version());
        assertEquals(sent.steps(), read.steps());
        assertThrows(IllegalStateException.class, () -> new Provisioning().endCharacteristic());
        assertThrows(IllegalStateException.class, () -> writer.write(new Provisioning().begin("A"), 1));
    }

    @Test
    void shouldSendMmsNotifications() {
        MmsNotification sent = new MmsNotification()
                .transactionId("T1")
                .version(MmsVersion.V1_2)
                .from("+15551230000/TYPE=PLMN")
                .subject("Hello")
                .messageClass("informational")
                .messageSize(16_384)
                .expiresIn(259_200)
                .contentLocation("http://mms.example.com/a-message-that-has-a-long-address/12345678901234567890");
        writer.pushFlag(6).write(sent, 9);
        String pdu = send("0b" + "000309" + "0201" + "05040b8423f0");
        MmsNotification read = new MmsNotification().read(reader.mms().headers());

        assertTrue(pdu.startsWith("010605beaf84b4868c82985431008d92"), pdu);
        assertEquals(PushApplication.MMS_UA, reader.applicationId());
        assertEquals(Fault.NONE, reader.mms().check());
        assertEquals(MmsMessageType.M_NOTIFICATION_IND, reader.mms().messageType());
        assertEquals(MmsRules.NONE, new MmsRules().missing(reader.mms().headers()));
        assertEquals(sent.transactionId(), read.transactionId());
        assertEquals(sent.version(), read.version());
        assertEquals(sent.from(), read.from());
        assertEquals(sent.subject(), read.subject());
        assertEquals(sent.messageClass(), read.messageClass());
        assertEquals(sent.messageSize(), read.messageSize());
        assertEquals(sent.expiry(), read.expiry());
        assertTrue(read.isExpiryRelative());
        assertEquals(sent.contentLocation(), read.contentLocation());
    }

    @Test
    void shouldSendBareMmsNotifications() {
        writer.write(
                new MmsNotification()
                        .transactionId("1")
                        .expiresAt(5)
                        .messageClass("x-own")
                        .contentLocation("a"),
                1);
        send(ONE);
        MmsNotification read = new MmsNotification().read(reader.mms().headers());

        assertEquals("", read.from());
        assertEquals("", read.subject());
        assertEquals("x-own", read.messageClass());
        assertEquals(5, read.expiry());
        assertFalse(read.isExpiryRelative());
    }

    @Test
    void shouldSendAnyContentToAnyPort() {
        PushWriter other = new PushWriter(new Segmentation().referenceBits(16), 2949, 9203);
        UnsafeBuffer octets = new UnsafeBuffer(new byte[200]);
        other.content("application/x-own", PushApplication.SYNCML_DM, octets, 0, 200, 0x1234);

        assertTrue(other.next());
        other.write(room, 0);
        assertEquals("0c08041234020105040b8523f3", Octet.hex(room, 0, 13));
        reader.wrap(other.pdu(), 0, other.pdu().capacity());
        assertEquals(PushKind.OTHER, reader.kind());
        assertEquals(PushApplication.SYNCML_DM, reader.applicationId());
        assertEquals(200, reader.pdu().data().capacity());
        assertThrows(
                IllegalArgumentException.class,
                () -> other.content("a/b", 1, new UnsafeBuffer(new byte[40_000]), 0, 40_000, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "push-si-smslib-concat, SI",
        "push-sl-imode, SL",
        "push-emn-spmode-long-appid, EMN",
        "push-mmsd-5-client-provisioning-sec-mac, PROV",
        "push-mms, MMS",
        "push-mmsd-1-mms-notification-pushflag, MMS",
        "push-mmsd-3-drm-rights, OTHER"
    })
    void shouldReadWhatOthersSend(String name, PushKind kind) {
        Vector vector = Vectors.load("wsp").stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        UnsafeBuffer octets = Octet.frame(ONE + vector.hex());

        assertEquals(Fault.NONE, reader.wrapUserData(octets, 0, octets.capacity()));
        assertEquals(kind, reader.kind());
        if (kind == PushKind.MMS) {
            assertFalse(new MmsNotification()
                    .read(reader.mms().headers())
                    .contentLocation()
                    .isEmpty());
        } else if (kind == PushKind.PROV) {
            assertTrue(reader.isSignedBy(ProvisioningMac.ofUserPin("1234")));
            assertEquals(Fault.NONE, reader.read(new Provisioning()));
        } else if (kind == PushKind.SL) {
            ServiceLoading loading = new ServiceLoading();
            assertEquals(Fault.NONE, reader.read(loading));
            assertEquals("http://docomo.ne.jp?PI=06", loading.href());
        }
    }

    @Test
    void shouldRefuseWhatIsNoPush() {
        UnsafeBuffer get = Octet.frame("01400141");
        assertTrue(Fault.isFault(reader.wrap(get, 0, 4)));
        assertTrue(Fault.isFault(reader.wrapUserData(Octet.frame("09"), 0, 1)));
        assertTrue(Fault.isFault(reader.wrap(get, 0, 0)));
    }

    @Property
    void shouldReadAnyOctets(@ForAll @Size(max = 60) byte[] octets) {
        UnsafeBuffer buffer = new UnsafeBuffer(octets);
        PushReader any = new PushReader();
        any.wrapUserData(buffer, 0, octets.length);
        if (any.wrap(buffer, 0, octets.length) == Fault.NONE) {
            any.applicationId();
            MmsPdu mms = any.mms();
            if (mms != null && mms.check() == Fault.NONE) {
                new MmsNotification().read(mms.headers());
            }
            for (PushDocument document : List.of(new ServiceIndication(), new CacheOperation(), new Provisioning())) {
                any.read(document);
            }
        }
    }
}

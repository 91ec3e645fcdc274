package org.heliograph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code mqtt login} at a broker that does what real ones seldom do. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class MqttLoginTest {
    private static final String WELL_3 = "20020000";
    private static final String WELL_5 = "2003000000";
    private static final String DISCONNECT = "e000";

    private FakeBroker broker;

    @BeforeEach
    void open() throws IOException {
        broker = new FakeBroker();
    }

    @AfterEach
    void close() throws IOException {
        broker.close();
    }

    private LoginRun start(String version, String... more) throws IOException {
        List<String> args = new ArrayList<>(broker.login(version));
        args.addAll(List.of(more));
        if (!args.contains("--timeout=1")) {
            args.add("--timeout=60");
        }
        LoginRun run = LoginRun.start(args);
        broker.accept();
        return run;
    }

    private static void assertFailure(int status, String text, Run run) {
        assertEquals(status, run.status(), run.err());
        assertEquals("heliograph: " + text + "\n", run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "3.1,   20020001,   '1, Unacceptable protocol version'",
        "3.1.1, 20020002,   '2, Identifier rejected'",
        "3.1.1, 20020003,   '3, Server unavailable'",
        "3.1.1, 20020004,   '4, Bad user name or password'",
        "3.1.1, 20020005,   '5, Not authorized'",
        "5.0,   2003008600, '0x86, Bad User Name or Password'",
        "5.0,   2003008800, '0x88, Server unavailable'",
        "5.0,   20070097041f00016e, '0x97, Quota exceeded \"n\"'"
    })
    void shouldTellWhyTheLoginIsRefused(String version, String connAck, String text) throws Exception {
        LoginRun run = start(version);

        broker.send(connAck);

        assertFailure(1, "the broker refuses the login: " + text, run.join());
        broker.expectEnd();
    }

    @ParameterizedTest
    @CsvSource({
        "3.1.1, 20020200,     'CONNACK Connect Acknowledge Flags at octet 2 has reserved bits set ([3.2.2-1])'",
        "3.1.1, 2003000000,   'CONNACK Remaining Length at octet 4 is followed by octets that belong to no field (§2)'",
        "5.0,   20020000,     'CONNACK Properties at octet 4 runs past the end of the frame'",
        "5.0,   2000,         'CONNACK Connect Acknowledge Flags at octet 2 runs past the end of the frame'",
        "5.0,   20ffffffff7f, 'frame at octet 1 is a number of more than four octets (§1)'"
    })
    void shouldNameTheFaultOfAMalformedConnAck(String version, String connAck, String text) throws Exception {
        LoginRun run = start(version);

        broker.send(connAck);

        assertFailure(6, "malformed packet from the broker: " + text, run.join());
    }

    @Test
    void shouldRefuseAnotherPacketInPlaceOfConnAck() throws Exception {
        LoginRun run = start("3.1.1");

        broker.send("3003000161");

        assertFailure(6, "unexpected packet from the broker: PUBLISH before CONNACK", run.join());
    }

    @Test
    void shouldTellThatTheBrokerClosedBeforeConnAck() throws Exception {
        LoginRun run = start("3.1.1");

        broker.close();

        Run ended = run.join();
        assertEquals(5, ended.status(), ended.err());
        assertTrue(ended.err().contains(" before CONNACK came"), ended.err());
    }

    @Test
    void shouldTellThatNoAnswerCame() throws Exception {
        LoginRun run = start("3.1.1", "--timeout=1");

        assertFailure(5, "no CONNACK within 1 second", run.join());
    }

    @Test
    void shouldTellOfTheLoginBeforeMessagesThatComeWithIt() throws Exception {
        LoginRun run = start("3.1.1", "--count=1");

        broker.send(WELL_3 + "3004000161" + "78");

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertInOrder(ended.out(), "login: 0,", "message: a,");
    }

    @Test
    void shouldTellOfASubscriptionBeforeMessagesThatComeWithItsAnswer() throws Exception {
        LoginRun run = start("3.1.1", "--subscribe=a", "--count=1");
        broker.send(WELL_3);
        broker.expect("820600010001" + "6101");

        broker.send("9003000101" + "3004000161" + "78");

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertInOrder(ended.out(), "subscribed: a:", "message: a,");
    }

    private static void assertInOrder(String out, String first, String second) {
        assertTrue(out.contains(first) && out.indexOf(first) < out.indexOf(second), out);
    }

    @Test
    void shouldPingWhenItIsTime() throws Exception {
        LoginRun run = start("3.1.1", "--keep-alive=1", "--count=1");
        broker.send(WELL_3);

        broker.expect("c000");
        broker.send("d000");
        broker.expect("c000");
        broker.send("d000" + "3004000161" + "78");

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("message: a, QoS 0, 1 octet: x\n"), ended.out());
    }

    @Test
    void shouldTellThatPingsAreNotAnswered() throws Exception {
        LoginRun run = start("3.1.1", "--keep-alive=1", "--count=1", "--timeout=1");
        broker.send(WELL_3);

        assertFailure(5, "no PINGRESP within 1 second: the broker is gone", run.join());
    }

    @Test
    void shouldTellWhyTheBrokerDisconnects() throws Exception {
        LoginRun run = start("5.0", "--count=1");
        broker.send(WELL_5);

        broker.send("e0098e071f0004676f6e65");

        assertFailure(5, "the broker ends the connection: 0x8E, Session taken over \"gone\"", run.join());
        broker.expectEnd();
    }

    @Test
    void shouldAnswerAMalformedPacketWithItsReasonCode() throws Exception {
        LoginRun run = start("5.0", "--count=1");
        broker.send(WELL_5);

        broker.send("3603000161");

        assertEquals(6, run.join().status());
        broker.expect("e00181");
    }

    /** A message of QoS 2 that comes again before it is released is shown once; after that its identifier is free. */
    @ParameterizedTest
    @CsvSource({"3.1.1,34060001610007,3c060001610007", "5.0,34070001610007,3c070001610007"})
    void shouldShowMessagesOfQos2Once(String version, String first, String again) throws Exception {
        String properties = version.equals("5.0") ? "00" : "";
        LoginRun run = start(version, "--count=2");
        broker.send(version.equals("5.0") ? WELL_5 : WELL_3);

        broker.send(first + properties + "78");
        broker.expect("50020007");
        broker.send(again + properties + "78");
        broker.expect("50020007");
        broker.send("62020007");
        broker.expect("70020007");
        broker.send(first + properties + "79");
        broker.expect("50020007");
        broker.send("62020007");
        broker.expect("70020007");
        broker.expect(DISCONNECT);
        broker.close();

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertEquals(
                List.of("message: a, QoS 2, 1 octet: x", "message: a, QoS 2, 1 octet: y"),
                ended.lines().stream()
                        .filter(line -> line.startsWith("message"))
                        .toList());
    }

    @Test
    void shouldShowEveryDeliveryOfQos1() throws Exception {
        LoginRun run = start("3.1.1", "--count=2");
        broker.send(WELL_3);

        broker.send("3206000161000700");
        broker.expect("40020007");
        broker.send("3a06000161000700");
        broker.expect("40020007");
        broker.expect(DISCONNECT);
        broker.close();

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("message: a, QoS 1, 1 octet in hex: 00\n"), ended.out());
        assertTrue(ended.out().contains("message: a, QoS 1, maybe sent before, 1 octet in hex: 00\n"), ended.out());
    }

    @Test
    void shouldReleaseWhatItPublishesWithQos2() throws Exception {
        LoginRun run = start("3.1.1", "--qos=2", "--publish=a=x");
        broker.send(WELL_3);

        broker.expect("340600016100" + "0178");
        broker.send("50020001");
        broker.expect("62020001");
        broker.send("70020001");
        broker.expect(DISCONNECT);
        broker.close();

        Run ended = run.join();
        assertEquals(0, ended.status(), ended.err());
        assertTrue(ended.out().contains("published: a, QoS 2, 1 octet: 0, accepted\n"), ended.out());
    }

    @Test
    void shouldTellThatASubscriptionIsRefused() throws Exception {
        LoginRun run = start("3.1.1", "--subscribe=a");
        broker.send(WELL_3);

        broker.expect("8206000100016101");
        broker.send("9003000180");

        assertFailure(1, "the broker refuses the subscription to a: 0x80, Failure", run.join());
        broker.expect(DISCONNECT);
    }

    @Test
    void shouldTellThatAMessageIsRefused() throws Exception {
        LoginRun run = start("5.0", "--publish=a=x");
        broker.send(WELL_5);

        broker.expect("32070001610001" + "0078");
        broker.send("4003000187");

        assertFailure(1, "the broker refuses the message to a: 0x87, Not authorized", run.join());
        broker.expect(DISCONNECT);
    }

    @Test
    void shouldKeepToTheQosThatTheBrokerTakes() throws Exception {
        LoginRun run = start("5.0", "--publish=a=x");

        broker.send("2005000002" + "2400");

        assertFailure(1, "the broker takes QoS 0 at most", run.join());
    }
}

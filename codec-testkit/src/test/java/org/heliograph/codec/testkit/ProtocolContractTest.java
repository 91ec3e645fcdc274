package org.heliograph.codec.testkit;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import org.agrona.DirectBuffer;
import org.example.beacon.Beacon;
import org.example.beacon.BeaconBye;
import org.example.beacon.BeaconHello;
import org.heliograph.codec.Limits;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Mode;
import org.heliograph.codec.framing.Framing;
import org.heliograph.codec.framing.LengthPrefixFraming;
import org.heliograph.codec.protocol.Detection;
import org.heliograph.codec.protocol.Protocol;
import org.heliograph.codec.testkit.ProtocolContract.Frame;
import org.junit.jupiter.api.Test;

/** The contract finds what is wrong. */
class ProtocolContractTest {
    private static final Frame HELLO =
            new Frame(BeaconHello.TYPE, HexFormat.of().parseHex("00000015000000014461776e000000000000000001"));
    private static final Frame BYE = new Frame(BeaconBye.TYPE, HexFormat.of().parseHex("0000000800000003"));

    /** Beacon, to be made wrong in one point. */
    private static class Copy implements Protocol {
        private final Beacon sound = new Beacon();

        @Override
        public String id() {
            return sound.id();
        }

        @Override
        public String title() {
            return sound.title();
        }

        @Override
        public List<Integer> ports() {
            return sound.ports();
        }

        @Override
        public Limits limits() {
            return sound.limits();
        }

        @Override
        public Framing framing(Limits limits) {
            return sound.framing(limits);
        }

        @Override
        public List<MessageType<?>> types() {
            return sound.types();
        }

        @Override
        public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
            return sound.typeOf(buffer, offset, length, mode);
        }

        @Override
        public Detection detect(DirectBuffer buffer, int offset, int available) {
            return sound.detect(buffer, offset, available);
        }
    }

    private static ProtocolContract contract(Protocol protocol) {
        return new ProtocolContract() {
            @Override
            protected Protocol protocol() {
                return protocol;
            }
        };
    }

    @Test
    void shouldFindNothingWrongWithASoundProtocol() {
        ProtocolContract contract = contract(new Copy());

        contract.shouldDescribeItself();
        contract.shouldKnowItsOwnMessages(HELLO);
        contract.shouldLookAtAnyOctets(HELLO.octets());
        contract.shouldCutStreamsAtTheSamePlaces(List.of(HELLO, BYE), List.of(0));
        contract.shouldRefuseFramesAboveTheLimit(HELLO, BYE);
        contract.shouldCutAnyStream(HELLO.octets());
    }

    @Test
    void shouldFindATypeThatIsThereTwice() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public List<MessageType<?>> types() {
                return List.of(BeaconBye.TYPE, BeaconBye.TYPE);
            }
        });

        AssertionError e = assertThrows(AssertionError.class, contract::shouldDescribeItself);
        assertTrue(e.getMessage().contains("BEACON_BYE is there twice"), e.getMessage());
    }

    @Test
    void shouldFindAnIdentifierOutOfForm() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public String id() {
                return "Beacon 1";
            }
        });

        assertThrows(AssertionError.class, contract::shouldDescribeItself);
    }

    @Test
    void shouldFindAMessageThatIsTakenForAnother() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public MessageType<?> typeOf(DirectBuffer buffer, int offset, int length, Mode mode) {
                return mode == Mode.STRICT ? BeaconBye.TYPE : super.typeOf(buffer, offset, length, mode);
            }
        });

        assertThrows(AssertionError.class, () -> contract.shouldKnowItsOwnMessages(HELLO));
    }

    @Test
    void shouldFindADetectionThatDeniesItsOwnMessages() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public Detection detect(DirectBuffer buffer, int offset, int available) {
                return available < 8 ? Detection.NO : Detection.YES;
            }
        });

        assertThrows(AssertionError.class, () -> contract.shouldKnowItsOwnMessages(HELLO));
    }

    @Test
    void shouldFindADetectionThatLooksBehindTheOctets() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public Detection detect(DirectBuffer buffer, int offset, int available) {
                return buffer.getByte(offset + available) == 0 ? Detection.MAYBE : Detection.MORE;
            }
        });

        assertThrows(AssertionError.class, () -> contract.shouldLookAtAnyOctets(new byte[4]));
    }

    @Test
    void shouldFindAFramingThatPassesOverTheLimit() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public Framing framing(Limits limits) {
                return new LengthPrefixFraming(8, 70_000);
            }
        });

        assertThrows(AssertionError.class, () -> contract.shouldRefuseFramesAboveTheLimit(HELLO, BYE));
    }

    @Test
    void shouldFindAFramingThatCutsElsewhereInPieces() {
        ProtocolContract contract = contract(new Copy() {
            @Override
            public Framing framing(Limits limits) {
                Framing sound = super.framing(limits);
                return new Framing() {
                    @Override
                    public long frameLength(DirectBuffer buffer, int offset, int available) {
                        return available == 5 ? 5 : sound.frameLength(buffer, offset, available);
                    }

                    @Override
                    public long announcedLength(DirectBuffer buffer, int offset, int available) {
                        return sound.announcedLength(buffer, offset, available);
                    }
                };
            }
        });

        assertThrows(
                AssertionError.class,
                () -> contract.shouldCutStreamsAtTheSamePlaces(List.of(HELLO, BYE), List.of(4, 20)));
    }
}

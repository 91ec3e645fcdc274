package org.heliograph.sms.tpdu;

import java.util.List;
import org.agrona.DirectBuffer;
import org.heliograph.codec.Fault;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.Settings;

/**
 * Finds the TPDU that octets are. Where the direction, or whether the address of a message centre comes first, is not
 * known, what the octets fit decides: first strictly, then leniently up to their end.
 */
final class TpduTypes {
    private static final List<MessageType<?>> MO =
            List.of(SmsDeliverReport.TYPE, SmsSubmit.TYPE, SmsCommand.TYPE, TpduUnknown.TYPE);
    private static final List<MessageType<?>> MT =
            List.of(SmsDeliver.TYPE, SmsSubmitReport.TYPE, SmsStatusReport.TYPE, TpduUnknown.TYPE);

    /** Greatest length of the address of a message centre in octets, its type included. */
    private static final int LONGEST_SMSC = 11;

    private static final int TYPE_BIT = 0x80;
    private static final int MISFIT = 0;
    private static final int LENIENT_FIT = 1;
    private static final int STRICT_FIT = 2;

    private TpduTypes() {}

    /** {@return all types that a direction has, the unknown one last} */
    static List<MessageType<?>> types(Direction direction) {
        return switch (direction) {
            case MO ->
                List.of(SmsSubmit.TYPE, SmsCommand.TYPE, SmsDeliverReport.TYPE, ModemPdu.TYPE_MO, TpduUnknown.TYPE);
            case MT ->
                List.of(
                        SmsDeliver.TYPE,
                        SmsStatusReport.TYPE,
                        SmsSubmitReport.TYPE,
                        ModemPdu.TYPE_MT,
                        TpduUnknown.TYPE);
            case UNKNOWN ->
                List.of(
                        SmsSubmit.TYPE,
                        SmsDeliver.TYPE,
                        SmsStatusReport.TYPE,
                        SmsCommand.TYPE,
                        SmsDeliverReport.TYPE,
                        SmsSubmitReport.TYPE,
                        ModemPdu.TYPE,
                        TpduUnknown.TYPE);
        };
    }

    /** {@return the type of a TPDU without the address of a message centre} */
    static MessageType<?> bare(Direction direction, DirectBuffer buffer, int offset, int length) {
        if (length == 0) {
            return TpduUnknown.TYPE;
        }
        int mti = FirstOctet.mti(buffer.getByte(offset));
        if (direction != Direction.UNKNOWN) {
            return (direction == Direction.MO ? MO : MT).get(mti);
        }
        // Submissions and deliveries are more often met than the answers to them.
        MessageType<?> likely = (mti == FirstOctet.SUBMIT ? MO : MT).get(mti);
        MessageType<?> other = (mti == FirstOctet.SUBMIT ? MT : MO).get(mti);
        return fit(other, buffer, offset, length) > fit(likely, buffer, offset, length) ? other : likely;
    }

    /** {@return the type of a TPDU, or of one behind the address of a message centre} */
    static MessageType<?> any(Direction direction, DirectBuffer buffer, int offset, int length) {
        MessageType<?> bare = bare(direction, buffer, offset, length);
        int smsc = smscLength(buffer, offset, length);
        if (smsc == 0) {
            return bare;
        }
        int behind = fitBehind(direction, buffer, offset, length, smsc);
        int alone = fit(bare, buffer, offset, length);
        boolean isBehind = behind > alone || behind == STRICT_FIT || alone == MISFIT;
        return isBehind ? ModemPdu.type(direction) : bare;
    }

    /** {@return whether octets are, to the last one, the number of a message centre and a TPDU that keeps to the rules} */
    static boolean isCertain(DirectBuffer buffer, int offset, int length) {
        int smsc = smscLength(buffer, offset, length);
        return smsc > 1 && fitBehind(Direction.UNKNOWN, buffer, offset, length, smsc) == STRICT_FIT;
    }

    private static int fitBehind(Direction direction, DirectBuffer buffer, int offset, int length, int smsc) {
        MessageType<?> type = bare(direction, buffer, offset + smsc, length - smsc);
        return fit(type, buffer, offset + smsc, length - smsc);
    }

    /** The octets of an address of a message centre before a TPDU; 0 if there cannot be one. */
    private static int smscLength(DirectBuffer buffer, int offset, int length) {
        if (length < 2) {
            return 0;
        }
        int octets = 1 + (buffer.getByte(offset) & 0xFF);
        boolean none = octets == 1;
        boolean number = octets > 2
                && octets <= 1 + LONGEST_SMSC
                && octets < length
                && (buffer.getByte(offset + 1) & TYPE_BIT) != 0;
        return none || number ? octets : 0;
    }

    private static int fit(MessageType<?> type, DirectBuffer buffer, int offset, int length) {
        if (type == TpduUnknown.TYPE) {
            return MISFIT;
        }
        if (type.newMessage(Settings.STRICT).wrap(buffer, offset, length).check() == Fault.NONE) {
            return STRICT_FIT;
        }
        Message<?> lenient = type.newMessage(Settings.LENIENT);
        lenient.wrap(buffer, offset, length);
        return lenient.check() == Fault.NONE && lenient.fieldsEnd() == length ? LENIENT_FIT : MISFIT;
    }
}

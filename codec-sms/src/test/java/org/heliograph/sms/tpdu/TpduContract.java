package org.heliograph.sms.tpdu;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.heliograph.codec.Mode;
import org.heliograph.codec.Values;
import org.heliograph.codec.testkit.MessageArbitraries;
import org.heliograph.codec.testkit.MessageContract;
import org.heliograph.sms.AddressType;
import org.heliograph.sms.DataCodingScheme;
import org.heliograph.sms.SmsAddress;

/** What holds for every TPDU, with values whose lengths and bits agree. */
abstract class TpduContract extends MessageContract {
    private static final String DIGITS = "0123456789*#abc";
    private static final String TIME = "99309251619580";

    /** {@return the message type in the first octet} */
    protected abstract int mti();

    @Override
    protected Map<String, Object> minimal() {
        return Map.of("First-Octet", (long) mti());
    }

    @Override
    protected MessageArbitraries messages(Mode mode) {
        MessageArbitraries messages = super.messages(mode);
        boolean strict = mode == Mode.STRICT;
        for (String octets : List.of("TP-UD", "TP-PI-Extension", "TP-VP")) {
            if (type().field(octets) != null) {
                messages.field(octets, octets(strict ? 100 : 20));
            }
        }
        number(messages, "TP-PI", ParameterIndicator.VALUES, strict);
        number(messages, "TP-FCS", FailureCause.VALUES, true);
        if (type().field("TP-PI") != null) {
            number(messages, "TP-PID", ProtocolIdentifier.VALUES, strict);
            number(messages, "TP-DCS", DataCodingScheme.VALUES, strict);
            number(messages, "TP-UDL", Values.ANY, false);
        }
        return messages.map(values -> agreeing(values, strict));
    }

    private void number(MessageArbitraries messages, String name, Values known, boolean strict) {
        Arbitrary<Long> any = Arbitraries.longs().between(0, 0xFF);
        if (type().field(name) != null) {
            messages.field(name, strict ? any.filter(known::contains) : any);
        }
    }

    private static Arbitrary<String> octets(int most) {
        return Arbitraries.strings()
                .withChars("0123456789abcdef")
                .ofMaxLength(2 * most)
                .map(hex -> hex.substring(hex.length() & 1));
    }

    private Map<String, Object> agreeing(Map<String, Object> values, boolean strict) {
        values.put("First-Octet", number(values, "First-Octet") & ~FirstOctet.MTI_MASK | mti());
        for (String address : List.of("TP-OA", "TP-DA", "TP-RA")) {
            if (values.containsKey(address)) {
                agreeOnAddress(values, address);
            }
        }
        for (String time : List.of("TP-SCTS", "TP-DT")) {
            if (strict && values.containsKey(time)) {
                values.put(time, TIME);
            }
        }
        if (values.containsKey("TP-VP")) {
            agreeOnValidity(values);
        }
        if (values.containsKey("TP-PI")) {
            agreeOnIndicator(values);
        }
        if (values.containsKey("TP-UD")) {
            agreeOnUserData(values);
        }
        return values;
    }

    private static long number(Map<String, Object> values, String name) {
        return values.get(name) instanceof Long number ? number : 0;
    }

    private static void agreeOnAddress(Map<String, Object> values, String name) {
        String any = (String) values.get(name);
        int type = (int) number(values, name + "-Type");
        boolean text = AddressType.typeOfNumber(type) == AddressType.ALPHANUMERIC;
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < Math.min(any.length(), text ? SmsAddress.MAX_TEXT : SmsAddress.MAX_SEMI_OCTETS); i++) {
            address.append(text ? (char) ('A' + any.charAt(i) % 26) : DIGITS.charAt(any.charAt(i) % DIGITS.length()));
        }
        values.put(name, address.toString());
        values.put(name + "-Length", (long) SmsAddress.semiOctets(address, type));
    }

    private static void agreeOnValidity(Map<String, Object> values) {
        int vpf = FirstOctet.vpf((int) number(values, "First-Octet"));
        switch (vpf) {
            case FirstOctet.VPF_NONE -> values.remove("TP-VP");
            case FirstOctet.VPF_RELATIVE -> values.put("TP-VP", "a7");
            case FirstOctet.VPF_ENHANCED -> values.put("TP-VP", "03302154000000");
            default -> values.put("TP-VP", TIME);
        }
    }

    /** Fields are there as TP-PI says; a positive report has no extension, and a status report may end before TP-PI. */
    private static void agreeOnIndicator(Map<String, Object> values) {
        boolean positive = values.containsKey("TP-FCS") && number(values, "TP-FCS") % 2 == 0;
        if (positive) {
            values.remove("TP-FCS");
            values.put("TP-PI", number(values, "TP-PI") & ~ParameterIndicator.EXTENSION);
        }
        long pi = number(values, "TP-PI");
        if (values.containsKey("TP-ST") && number(values, "TP-MR") % 4 == 0) {
            values.remove("TP-PI");
            pi = 0;
        }
        remove(values, "TP-PID", pi & ParameterIndicator.PID);
        remove(values, "TP-DCS", pi & ParameterIndicator.DCS);
        remove(values, "TP-UDL", pi & ParameterIndicator.USER_DATA);
        remove(values, "TP-UD", pi & ParameterIndicator.USER_DATA);
        remove(values, "TP-PI-Extension", pi & ParameterIndicator.EXTENSION);
        values.computeIfPresent("TP-PI-Extension", (name, octets) -> chain(number(values, "TP-PI")));
    }

    private static String chain(long pi) {
        return "80".repeat((int) pi % 3) + "01";
    }

    private static void remove(Map<String, Object> values, String name, long bit) {
        if (bit == 0) {
            values.remove(name);
        }
    }

    private static void agreeOnUserData(Map<String, Object> values) {
        int octets = ((String) values.get("TP-UD")).length() / 2;
        boolean septets = UserDataLength.isInSeptets((int) number(values, "TP-DCS"));
        values.put("TP-UDL", (long) (septets ? octets * 8 / 7 : octets));
    }
}

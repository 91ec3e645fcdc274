package org.heliograph.smpp.pdu;

import org.heliograph.codec.CText;
import org.heliograph.codec.Field;
import org.heliograph.codec.Group;
import org.heliograph.codec.Message;
import org.heliograph.codec.MessageType;
import org.heliograph.codec.NumberField;
import org.heliograph.codec.PayloadKey;
import org.heliograph.sms.SmsPayload;

/**
 * Which fields of a PDU tell who sends and who receives a message, by the names that all PDUs have for them (§5.2.5 to
 * §5.2.9); null where a PDU has none.
 */
record AddressFields(
        NumberField sourceTon,
        NumberField sourceNpi,
        CText source,
        NumberField destinationTon,
        NumberField destinationNpi,
        CText destination,
        Group destinations) {
    private static final int TON_FACTOR = 256;

    static AddressFields of(MessageType<?> type) {
        return new AddressFields(
                find(type, "source_addr_ton", NumberField.class),
                find(type, "source_addr_npi", NumberField.class),
                find(type, "source_addr", CText.class),
                find(type, "dest_addr_ton", NumberField.class),
                find(type, "dest_addr_npi", NumberField.class),
                find(type, "destination_addr", CText.class),
                find(type, "dest_address", Group.class));
    }

    private static <F> F find(MessageType<?> type, String name, Class<F> kind) {
        for (Field field : type.fields()) {
            if (field.name().equals(name)) {
                return kind.cast(field);
            }
        }
        return null;
    }

    /** Tells where the addresses of a message are whose fields are all readable. */
    void tell(TextMessage<?> message, PayloadKey key) {
        if (source != null) {
            int position = message.position(source);
            key.set(SmsPayload.SOURCE_TYPE, type(message, sourceTon, sourceNpi))
                    .set(SmsPayload.SOURCE_POSITION, position)
                    .set(SmsPayload.SOURCE_LENGTH, message.end(source) - position);
        }
        if (destination != null) {
            int position = message.position(destination);
            key.set(SmsPayload.DESTINATION_TYPE, type(message, destinationTon, destinationNpi))
                    .set(SmsPayload.DESTINATION_POSITION, position)
                    .set(SmsPayload.DESTINATION_LENGTH, message.end(destination) - position);
        } else if (destinations != null) {
            int position = message.position(destinations);
            key.set(
                            SmsPayload.DESTINATIONS,
                            destinations.count().read(message.frame(), message.position(destinations.count())))
                    .set(SmsPayload.DESTINATION_POSITION, position)
                    .set(SmsPayload.DESTINATION_LENGTH, message.end(destinations) - position);
        }
    }

    private static long type(Message<?> message, NumberField ton, NumberField npi) {
        return number(message, ton) * TON_FACTOR + number(message, npi);
    }

    private static long number(Message<?> message, NumberField field) {
        return field.read(message.frame(), message.position(field));
    }
}

package org.heliograph.smpp;

import org.heliograph.codec.ValueTable;

/**
 * Bits of registered_delivery (§5.2): the receipt in bits 1-0, the acknowledgements of the SME in bits 3-2,
 * intermediate notification in bit 4. The heading of the 3.4 table says bit 5; its picture and 5.0 say bit 4. 3.3 has 0
 * and 1 only.
 */
public final class RegisteredDelivery {
    /** Mask of the receipt. */
    public static final int RECEIPT_MASK = 0x03;
    /** No receipt. */
    public static final int NONE = 0x00;
    /** Receipt on success or failure. */
    public static final int RECEIPT = 0x01;
    /** Receipt on failure only; a cancelled message counts. */
    public static final int RECEIPT_ON_FAILURE = 0x02;
    /** Receipt on success only (5.0; reserved in 3.4). */
    public static final int RECEIPT_ON_SUCCESS = 0x03;

    /** Mask of the acknowledgements. */
    public static final int ACK_MASK = 0x0C;
    /** No acknowledgement. */
    public static final int NO_ACK = 0x00;
    /** Delivery acknowledgement of the SME. */
    public static final int DELIVERY_ACK = 0x04;
    /** Manual or user acknowledgement of the SME. */
    public static final int USER_ACK = 0x08;
    /** Both acknowledgements. */
    public static final int BOTH_ACKS = 0x0C;

    /** Intermediate notification. */
    public static final int INTERMEDIATE = 0x10;

    /** The receipts. */
    public static final ValueTable RECEIPT_VALUES = ValueTable.named("registered_delivery receipt")
            .value(NONE, "no receipt")
            .value(RECEIPT, "receipt", "receipt on success or failure")
            .value(RECEIPT_ON_FAILURE, "receipt on failure", "receipt on failure only")
            .value(RECEIPT_ON_SUCCESS, "receipt on success", "receipt on success only");
    /** The acknowledgements. */
    public static final ValueTable ACK_VALUES = ValueTable.named("registered_delivery acknowledgement")
            .value(NO_ACK, "none", "no acknowledgement")
            .value(DELIVERY_ACK, "delivery acknowledgement")
            .value(USER_ACK, "user acknowledgement", "manual or user acknowledgement")
            .value(BOTH_ACKS, "both acknowledgements");

    /** Whole octets of 5.0 with the names of their parts; those with reserved bits are missing. */
    public static final ValueTable VALUES = octets("registered_delivery", RECEIPT_ON_SUCCESS);
    /** Whole octets of 3.4. */
    public static final ValueTable V34_VALUES = octets("registered_delivery of 3.4", RECEIPT_ON_FAILURE);
    /** Whole octets of 3.3. */
    public static final ValueTable V33_VALUES = ValueTable.named("registered_delivery of 3.3")
            .value(NONE, RECEIPT_VALUES.name(NONE))
            .value(RECEIPT, RECEIPT_VALUES.name(RECEIPT));

    private RegisteredDelivery() {}

    private static ValueTable octets(String title, int lastReceipt) {
        ValueTable table = ValueTable.named(title);
        for (int value = 0; value < 2 * INTERMEDIATE; value++) {
            if (receipt(value) <= lastReceipt) {
                table.value(
                        value,
                        RECEIPT_VALUES.name(receipt(value))
                                + (ack(value) == NO_ACK ? "" : ", " + ACK_VALUES.name(ack(value)))
                                + (isIntermediate(value) ? ", intermediate notification" : ""));
            }
        }
        return table;
    }

    /**
     * {@return the name of an octet, null if nobody knows it}
     *
     * @param value to name.
     */
    public static String name(int value) {
        return VALUES.name(value);
    }

    /**
     * {@return registered_delivery of its parts}
     *
     * @param receipt      one of the receipts.
     * @param ack          one of the acknowledgements.
     * @param intermediate whether intermediate notification is wanted.
     * @throws IllegalArgumentException if a part has bits outside its mask.
     */
    public static int of(int receipt, int ack, boolean intermediate) {
        if ((receipt & ~RECEIPT_MASK) != 0 || (ack & ~ACK_MASK) != 0) {
            throw new IllegalArgumentException("receipt=" + receipt + " ack=" + ack + " is outside of the masks");
        }
        return receipt | ack | (intermediate ? INTERMEDIATE : 0);
    }

    /**
     * {@return the receipt}
     *
     * @param registeredDelivery to read.
     */
    public static int receipt(int registeredDelivery) {
        return registeredDelivery & RECEIPT_MASK;
    }

    /**
     * {@return the acknowledgements}
     *
     * @param registeredDelivery to read.
     */
    public static int ack(int registeredDelivery) {
        return registeredDelivery & ACK_MASK;
    }

    /**
     * {@return whether intermediate notification is wanted}
     *
     * @param registeredDelivery to read.
     */
    public static boolean isIntermediate(int registeredDelivery) {
        return (registeredDelivery & INTERMEDIATE) != 0;
    }

    /**
     * {@return whether a receipt is wanted for an outcome}
     *
     * @param registeredDelivery to read.
     * @param delivered          whether the message was delivered.
     */
    public static boolean wantsReceipt(int registeredDelivery, boolean delivered) {
        int receipt = receipt(registeredDelivery);
        return receipt == RECEIPT || receipt == (delivered ? RECEIPT_ON_SUCCESS : RECEIPT_ON_FAILURE);
    }
}
